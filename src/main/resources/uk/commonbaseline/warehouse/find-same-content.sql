-- The delivery that brought the same content before and counts, or counted until a later version came.
select known.delivery_id
from warehouse.delivery known
join warehouse.delivery asked using (sha256)
where asked.delivery_id = :id
  and known.delivery_id <> asked.delivery_id
  and known.state in ('published', 'superseded')
