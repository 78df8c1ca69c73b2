select b.council, b.service, b.item, b.kind, b.amount, b.because
from warehouse.baseline_payroll_bridge b
join warehouse.baseline_council c using (baseline_id, council)
join warehouse.service s using (service)
where b.baseline_id = :id
order by c.position, s.position, b.position, b.item
