select b.baseline_id, b.name, b.financial_year, b.basis_id, b.staff_as_at, coalesce(b.price_base, b.financial_year) as price_base,
       b.embedded_below, b.in_from
from warehouse.baseline b
where b.name = :name and b.content_hash is not null
