-- What other maps changed: in scope before and after by the council's own codes.
with cell as (
    select baseline_id, council, service,
           'cost centre ' || cost_centre_code || ', subjective ' || subjective_code as what, sum(amount) as cost, 0::numeric as fte
    from warehouse.baseline_cost
    where baseline_id in (:before, :after) and decision = 'in'
    group by baseline_id, council, service, cost_centre_code, subjective_code
    union all
    select baseline_id, council, service, 'posts', 0, sum(fte_in)
    from warehouse.baseline_staff
    where baseline_id in (:before, :after)
    group by baseline_id, council, service
)
select 'mapping-change' as kind, council, service, what,
       sum(case when baseline_id = :after then cost else -cost end) as cost,
       sum(case when baseline_id = :after then fte else -fte end) as fte
from cell
group by council, service, what
having sum(case when baseline_id = :after then cost else -cost end) <> 0
    or sum(case when baseline_id = :after then fte else -fte end) <> 0
order by council, service, what
