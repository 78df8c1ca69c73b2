-- Indicators with their parts; a ratio is worked out by them beside the value as supplied.
insert into warehouse.baseline_measure (baseline_id, delivery_id, sheet_no, row_no, part, council, indicator,
    financial_year, period, value, target, collected, numerator, denominator, computed_value, audience, score, invited)
select b.baseline_id, m.delivery_id, m.sheet_no, m.row_no, m.part, m.council, i.target,
       m.financial_year, m.period, m.value, m.target, m.collected, m.numerator, m.denominator,
       warehouse.ratio(m.numerator, m.denominator, d.unit), m.audience, m.score, m.invited
from warehouse.baseline b
cross join warehouse.current_measure m
join warehouse.meaning i on i.source_code_id = m.indicator_id
join warehouse.indicator d on d.indicator = i.target
where b.baseline_id = :id
  and exists (select from warehouse.baseline_delivery u where u.baseline_id = b.baseline_id and u.delivery_id = m.delivery_id)
  and i.target <> 'UNMAPPED'
