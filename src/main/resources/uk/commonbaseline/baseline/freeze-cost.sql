insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective,
    cost_centre_code, subjective_code, supplier, period, amount, decision, saveable)
select b.baseline_id, c.delivery_id, c.sheet_no, c.row_no, c.part, c.council, c.service, c.subjective,
       c.cost_centre_code, c.subjective_code, c.supplier, c.period, c.amount, c.decision, c.saveable
from warehouse.baseline b
join warehouse.scoped_cost c on c.financial_year = b.financial_year and c.basis_id = b.basis_id
where b.baseline_id = :id
