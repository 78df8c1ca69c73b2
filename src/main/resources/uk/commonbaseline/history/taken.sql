-- What counts of an extract, apart from one delivery itself; its own period's version until now is among it.
select d.delivery_id, d.period, d.file_name
from warehouse.delivery d
where d.council = :council
  and d.feed = :feed
  and d.state = 'published'
  and d.delivery_id <> :id
order by d.published_at, d.delivery_id
