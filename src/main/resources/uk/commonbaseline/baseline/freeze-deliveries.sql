-- The published files of the baseline's year, basis and staff day.
insert into warehouse.baseline_delivery (baseline_id, delivery_id)
select b.baseline_id, d.delivery_id
from warehouse.baseline b
join warehouse.delivery d on warehouse.counts(d)
where b.baseline_id = :id
  and warehouse.unused_because(d, b.financial_year, b.basis_id, b.staff_as_at) is null
