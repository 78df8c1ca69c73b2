insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, grade, contract, occupancy,
    service_share, fte, pay, fte_in, pay_in, decision, question)
select b.baseline_id, s.delivery_id, s.sheet_no, s.row_no, s.council, s.service, s.grade, s.contract, s.occupancy,
       s.service_share, s.fte, s.pay, s.fte_in, s.pay_in, s.decision, s.question
from warehouse.baseline b
join warehouse.scoped_staff s on s.as_at = b.staff_as_at
where b.baseline_id = :id
