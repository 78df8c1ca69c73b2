-- What was supplied and could not be accepted: costs of the baseline's year and basis, and staff figures of its day. A cost
-- whose row tells no year or no basis may be of this one, so it is kept in sight; so are planned savings.
insert into warehouse.baseline_reject (baseline_id, delivery_id, council, measure, rows, amount)
select b.baseline_id, r.delivery_id, d.council, r.measure, count(distinct (r.sheet_no, r.row_no)), sum(r.amount)
from warehouse.baseline b
join warehouse.basis using (basis_id)
join warehouse.baseline_delivery u using (baseline_id)
join warehouse.reject r on r.delivery_id = u.delivery_id
join warehouse.delivery d on d.delivery_id = r.delivery_id
where b.baseline_id = :id
  and d.kind <> 'control'
  and case
      when r.measure in ('fte', 'pay') then coalesce(r.as_at = b.staff_as_at, true)
      else r.measure in (basis.basis, 'planned-saving', 'unknown-basis') and coalesce(r.financial_year = b.financial_year, true)
  end
group by b.baseline_id, r.delivery_id, d.council, r.measure
