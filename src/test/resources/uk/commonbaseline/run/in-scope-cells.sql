-- FTE, employee, other and gross cost per council and service, of what a baseline holds in scope.
with cost as (
    select c.council, c.service,
           coalesce(sum(c.amount) filter (where s.group_no = 1), 0) as employees,
           coalesce(sum(c.amount) filter (where s.group_no between 2 and 5), 0) as others,
           sum(c.amount) as gross
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where c.baseline_id = :id and c.decision = 'in'
    group by c.council, c.service
), people as (
    select council, service, sum(fte_in) as fte
    from warehouse.baseline_staff
    where baseline_id = :id
    group by council, service
    having sum(fte_in) <> 0
)
select coalesce(cost.council, people.council) || ' ' || coalesce(cost.service, people.service) as cell,
       coalesce(people.fte, 0) as fte, coalesce(employees, 0) as employees, coalesce(others, 0) as others,
       coalesce(gross, 0) as gross
from cost
full join people using (council, service)
