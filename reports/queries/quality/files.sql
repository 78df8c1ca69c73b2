-- Conservation of each file that holds figures: read = accepted + rejected + left out, in rows and in the measure's own unit.
-- What was not accepted stands in lines of its own, first what was rejected, then what a declared rule leaves out.
with line as (
    select c.number as council_no, m.mark, c.short_name, x.number as extract_no, x.name, f.*, a.measure, a.read, a.accepted, a.rejected, a.excluded, b.basis_id, b.name as basis_name,
           lag(f.delivery_id) over w is not distinct from f.delivery_id as again
    from file f join file_mark m using (delivery_id) join council c using (council) join extract x on x.kind = f.kind
    left join reporting.delivery_amount a using (delivery_id) left join reporting.basis b on b.basis = a.measure
    where f.council <> 'OTHERS'
    window w as (order by c.number, x.number, f.period, f.delivery_id, b.basis_id nulls last, a.measure))
select l.mark, l.file_name as file, pg_temp.mark(l.measure) as measure_mark, case measure when 'fte' then 'FTE' when 'values' then 'number' else 'GBP' end as unit,
       case when not again then rows_read end as rows_is, case when not again and rows_rejected > 0 then rows_rejected end as rows_rejected_is, pg_temp.figure(rows_rejected, 0) as rows_rejected,
       case when not again and rows_excluded > 0 then rows_excluded end as rows_left_out_is, pg_temp.figure(rows_excluded, 0) as rows_left_out,
       read as read_is, accepted as accepted_is, case when rows_rejected > 0 or rejected <> 0 then rejected end as rejected_is, pg_temp.figure(rejected, 2) as rejected,
       case when rows_excluded > 0 or excluded <> 0 then excluded end as left_out_is, pg_temp.figure(excluded, 2) as left_out,
       l.short_name as council,
       case when again then '' else l.name || coalesce(' ' || nullif(btrim(replace(l.period, pg_temp.year(e.financial_year), '')), ''), '') end as extract,
       case when again then '' else pg_temp.figure(rows_read, 0) end as rows,
       case when again then '' when rows_rejected + rows_excluded = 0 then '–'
            else concat_ws(chr(10), case when rows_rejected > 0 then pg_temp.figure(rows_rejected, 0) || ' rejected' end, case when rows_excluded > 0 then pg_temp.figure(rows_excluded, 0) || ' left out' end) end as rows_other,
       coalesce(basis_name, case measure when 'fte' then 'FTE' when 'pay' then 'Pay' when 'annual-value' then 'Value a year' when 'values' then 'Values' else measure end) as measure,
       pg_temp.figure(read, 2) as read, pg_temp.figure(accepted, 2) as accepted,
       case when rows_rejected + rows_excluded = 0 and rejected = 0 and excluded = 0 then '–'
            else concat_ws(chr(10), case when rows_rejected > 0 or rejected <> 0 then pg_temp.figure(rejected, 2) end, case when rows_excluded > 0 or excluded <> 0 then pg_temp.figure(excluded, 2) end) end as other
from line l, edition e
order by council_no, extract_no, period, delivery_id, l.basis_id nulls last, measure
