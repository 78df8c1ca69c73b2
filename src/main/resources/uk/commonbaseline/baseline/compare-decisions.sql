-- What another year, another method or another program changed: in scope before and after by subjective.
with cell as (
    select c.baseline_id, c.council, c.service, s.name as what, sum(c.amount) as cost, 0::numeric as fte
    from warehouse.baseline_cost c
    left join warehouse.subjective s using (subjective)
    where c.baseline_id in (:before, :after) and c.decision = 'in'
    group by c.baseline_id, c.council, c.service, s.name
    union all
    select baseline_id, council, service, 'posts', 0, sum(fte_in)
    from warehouse.baseline_staff
    where baseline_id in (:before, :after)
    group by baseline_id, council, service
)
select :kind as kind, council, service, coalesce(what, '') as what,
       sum(case when baseline_id = :after then cost else -cost end) as cost,
       sum(case when baseline_id = :after then fte else -fte end) as fte
from cell
group by council, service, what
having sum(case when baseline_id = :after then cost else -cost end) <> 0
    or sum(case when baseline_id = :after then fte else -fte end) <> 0
order by council, service, what
