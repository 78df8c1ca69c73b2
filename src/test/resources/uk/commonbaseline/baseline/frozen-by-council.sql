select council, sum(in_scope) as in_scope, sum(fte) as fte, sum(supplied) as supplied, sum(rejected) as rejected
from (
    select council, case when decision = 'in' then amount else 0 end as in_scope, 0 as fte, amount as supplied, 0 as rejected
    from warehouse.baseline_cost where baseline_id = :id
    union all
    select council, 0, fte_in, 0, 0 from warehouse.baseline_staff where baseline_id = :id
    union all
    select council, 0, 0, 0, amount from warehouse.baseline_reject where baseline_id = :id and measure = 'outturn'
) as line
group by council
