-- The published files that have no part in it, each with its reason.
insert into warehouse.baseline_unused (baseline_id, delivery_id, because)
select b.baseline_id, d.delivery_id, r.because
from warehouse.baseline b
join warehouse.delivery d on warehouse.counts(d)
cross join lateral (select warehouse.unused_because(d, b.financial_year, b.basis_id, b.staff_as_at) as because) r
where b.baseline_id = :id and r.because is not null
