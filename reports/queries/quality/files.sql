-- Conservation of each file that holds figures: read = accepted + rejected + left out, in rows and in the measure's own unit.
select case when lag(f.delivery_id) over w = f.delivery_id then '' else c.short_name || ', ' || pg_temp.inner_name(x.name) || coalesce(' ' || f.period, '') end as file,
       case when lag(f.delivery_id) over w = f.delivery_id then '' else pg_temp.figure(f.rows_read, 0) end as rows,
       case when lag(f.delivery_id) over w = f.delivery_id then '' else pg_temp.figure(f.rows_accepted, 0) end as rows_accepted,
       case when lag(f.delivery_id) over w = f.delivery_id then '' else pg_temp.figure(f.rows_rejected, 0) || ' / ' || pg_temp.figure(f.rows_excluded, 0) end as rows_other,
       coalesce(b.name, case a.measure when 'fte' then 'FTE' when 'pay' then 'Pay' when 'annual-value' then 'Value a year' when 'values' then 'Values' else a.measure end) as measure,
       pg_temp.figure(a.read, 2) as read, pg_temp.figure(a.accepted, 2) as accepted, pg_temp.figure(a.rejected, 2) as rejected, pg_temp.figure(a.excluded, 2) as excluded
from file f join council c using (council) join extract x on x.kind = f.kind
left join warehouse.delivery_amount a using (delivery_id) left join warehouse.basis b on b.basis = a.measure
window w as (order by c.number, x.number, f.period, f.delivery_id, b.basis_id nulls last, a.measure)
order by c.number, x.number, f.period, f.delivery_id, b.basis_id nulls last, a.measure
