-- The newest year of which costs of the basis or indicators have come.
select max(greatest(
    (select max(f.financial_year) from warehouse.fact_cost f where f.delivery_id = d.delivery_id and f.basis_id = :basis),
    (select max(f.financial_year) from warehouse.fact_measure f where f.delivery_id = d.delivery_id)))
from warehouse.delivery d
where warehouse.counts(d)
