insert into warehouse.baseline_delivery (baseline_id, delivery_id)
select :id, delivery_id
from warehouse.delivery
where state = 'published'
