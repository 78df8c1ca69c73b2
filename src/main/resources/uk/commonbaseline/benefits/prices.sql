select price_index, from_level, to_level, source
from warehouse.baseline_price
where baseline_id = :after
order by price_index
