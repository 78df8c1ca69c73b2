-- Every cost of the baseline's year and basis, and every saving that the year's budget plans hold already.
insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective,
    cost_centre_code, subjective_code, supplier, period, amount, decision, saveable,
    nature, restated, full_cost_decision, partner, capital, one_off, price_index)
select b.baseline_id, c.delivery_id, c.sheet_no, c.row_no, c.part, c.council, c.service, c.subjective,
       c.cost_centre_code, c.subjective_code, c.supplier, c.period, c.amount, c.decision, c.saveable,
       c.nature, c.restated, c.full_cost_decision, c.partner, c.capital, c.one_off, c.price_index
from warehouse.baseline b
join warehouse.scoped_cost c
    on c.financial_year = b.financial_year and (c.basis_id = b.basis_id or c.nature = 'planned-saving')
where b.baseline_id = :id
