select delivery_id
from warehouse.delivery
where sha256 = :sha256
  and state in ('claimed', 'published', 'superseded')
order by delivery_id
limit 1
