-- What was supplied and could not be accepted: costs of the baseline's basis, and all staff figures.
insert into warehouse.baseline_reject (baseline_id, delivery_id, council, measure, rows, amount)
select b.baseline_id, r.delivery_id, d.council, r.measure, count(distinct (r.sheet_no, r.row_no)), sum(r.amount)
from warehouse.baseline b
join warehouse.basis using (basis_id)
cross join warehouse.reject r
join warehouse.delivery d on d.delivery_id = r.delivery_id and d.state = 'published'
where b.baseline_id = :id
  and (r.measure in ('fte', 'pay') or r.measure = basis.basis)
group by b.baseline_id, r.delivery_id, d.council, r.measure
