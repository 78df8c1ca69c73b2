-- What the ledger files hold on the baseline's basis: all that was read, and what of it is not of the baseline's year. The two are
-- counted apart, while reading and by row, so that the bridge between them can be wrong, and is checked.
insert into warehouse.baseline_read (baseline_id, delivery_id, council, read, left_out, other_years)
select b.baseline_id, d.delivery_id, d.council, a.read, a.left_out, coalesce(accepted.amount, 0) + coalesce(rejected.amount, 0)
from warehouse.baseline b
join warehouse.basis using (basis_id)
join warehouse.baseline_delivery u using (baseline_id)
join warehouse.delivery d on d.delivery_id = u.delivery_id and d.kind = 'cost'
cross join lateral (
    select sum(read) as read, sum(excluded) as left_out
    from warehouse.delivery_amount
    where delivery_id = d.delivery_id and measure in (basis.basis, 'unknown-basis')
) a
left join lateral (
    select sum(amount) as amount
    from warehouse.fact_cost
    where delivery_id = d.delivery_id and basis_id = b.basis_id and financial_year <> b.financial_year
) accepted on true
left join lateral (
    select sum(amount) as amount
    from warehouse.reject
    where delivery_id = d.delivery_id and measure in (basis.basis, 'unknown-basis') and financial_year <> b.financial_year
) rejected on true
where b.baseline_id = :id and a.read is not null
