select o.check_id, o.council, o.service, o.subject, o.value_a, o.value_b, o.difference, o.measure, o.outcome, o.words
from warehouse.check_outcome o
join warehouse.baseline_council c using (baseline_id, council)
left join warehouse.service s using (service)
where o.baseline_id = :id
order by o.check_id, c.position, s.position nulls first, o.subject, o.words
