-- The delivery that brought the same content before and counts, or that a later version replaced which still counts. Where
-- nothing newer counts any more, an older version may come back.
select known.delivery_id
from warehouse.delivery known
join warehouse.delivery asked using (sha256)
where asked.delivery_id = :id
  and known.delivery_id <> asked.delivery_id
  and (known.state = 'published'
       or known.state = 'superseded'
           and exists (select from warehouse.delivery newer
                       where newer.council = known.council and newer.feed = known.feed and newer.period = known.period
                         and newer.state = 'published'))
order by known.state, known.delivery_id
limit 1
