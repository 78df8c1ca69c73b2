-- C04 Little was rejected
-- Level: integrity
-- Question: Is the value of the rows that could not be accepted a small part of all that was supplied?
-- Unit: percent of the value supplied
-- To do: Correct the marked rows in the workbook that came back and send it again.
with supplied as (
    select council, 'cost' as subject, sum(abs(amount)) as accepted from warehouse.checked_cost where baseline_id = :id group by council
    union all
    select council, 'staff pay', sum(abs(pay)) from warehouse.checked_staff where baseline_id = :id group by council
), rejected as (
    select r.council, case r.measure when 'pay' then 'staff pay' else 'cost' end as subject, sum(abs(r.amount)) as rejected, sum(r.rows) as lines
    from warehouse.baseline_reject r
    where r.baseline_id = :id and r.measure <> 'fte'
    group by 1, 2
), both_sides as (
    select council, subject, coalesce(accepted, 0) + coalesce(rejected, 0) as supplied, coalesce(rejected, 0) as rejected, coalesce(lines, 0) as lines
    from supplied
    full join rejected using (council, subject)
)
select council, null as service, subject, rejected as value_a, supplied as value_b, rejected as difference,
       100 * rejected / nullif(supplied, 0) as measure,
       case when supplied = 0 then 'all figures are nought, so there is no share of them'
            when lines = 0 then 'nothing was rejected' else lines || ' rows were rejected' end as words
from both_sides
