-- The levels that the costs were restated by.
insert into warehouse.baseline_price (baseline_id, price_index, from_year, from_level, to_year, to_level, source)
select b.baseline_id, base.price_index, own.financial_year, own.level, base.financial_year, base.level,
       concat_ws('; ', own.source, nullif(base.source, own.source))
from warehouse.baseline b
join warehouse.price_index base on base.financial_year = b.price_base
join warehouse.price_index own on own.price_index = base.price_index and own.financial_year = b.financial_year
where b.baseline_id = :id and b.price_base <> b.financial_year
