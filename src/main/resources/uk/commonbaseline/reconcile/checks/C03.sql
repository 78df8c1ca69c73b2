-- C03 Every row and sum of the files is accounted for
-- Level: integrity
-- Question: Is what was read from each file equal to what was loaded, rejected and left out, and do the files' own totals agree?
-- Unit: differences
-- To do: Where a file's own total differs, say which is right, the rows or the total, and send the file again.
with file as (
    select d.*
    from warehouse.baseline_delivery b
    join warehouse.delivery d using (delivery_id)
    where b.baseline_id = :id
), sums as (
    select f.council, a.measure, sum(a.read) as read, sum(a.accepted + a.rejected + a.excluded) as accounted
    from file f
    join warehouse.delivery_amount a using (delivery_id)
    group by f.council, a.measure
), totals as (
    select f.council, f.kind, sum(n.occurrences) as occurrences, string_agg(distinct f.file_name, ', ') filter (where n.code is not null) as files
    from file f
    left join warehouse.finding_count n on n.delivery_id = f.delivery_id and n.code = 'total-differs'
    group by f.council, f.kind
)
select council, null as service, 'rows' as subject, sum(rows_read) as value_a, sum(rows_accepted + rows_rejected + rows_excluded) as value_b,
       sum(rows_read - rows_accepted - rows_rejected - rows_excluded) as difference,
       abs(sum(rows_read - rows_accepted - rows_rejected - rows_excluded)) as measure,
       case when sum(rows_read - rows_accepted - rows_rejected - rows_excluded) = 0 then 'every row is accounted for'
            else 'rows are missing or too many' end as words
from file
group by council
union all
select council, null, measure, read, accounted, read - accounted, case when read = accounted then 0 else 1 end,
       case when read = accounted then 'every figure is accounted for' else 'figures are missing or too many' end
from sums
union all
select council, null, kind, 0, coalesce(occurrences, 0), coalesce(occurrences, 0), coalesce(occurrences, 0),
       case when occurrences is null then 'no total in a file differs from its rows' else 'a total differs from the rows above it in ' || files end
from totals
