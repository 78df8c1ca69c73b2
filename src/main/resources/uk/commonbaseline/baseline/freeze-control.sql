-- What others publish about the councils for the baseline's year and basis. It is compared with, and counts in no total.
insert into warehouse.baseline_control (baseline_id, delivery_id, sheet_no, row_no, part, council, line, amount)
select b.baseline_id, c.delivery_id, c.sheet_no, c.row_no, c.part, c.council, c.line, c.amount
from warehouse.baseline b
join warehouse.current_control c on c.financial_year = b.financial_year and c.basis_id = b.basis_id
where b.baseline_id = :id
