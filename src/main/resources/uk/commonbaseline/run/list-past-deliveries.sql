-- Every delivery that counted at some time up to the moment that a baseline speaks of, and what ended it if somebody took it back.
select d.delivery_id, d.sha256, d.council, d.feed, d.file_name, d.received_at, d.run, d.kept_as, d.published_at,
       f.content as definition, w.withdrawn_at, w.withdrawn_by, w.reason, d.period
from warehouse.delivery d
left join warehouse.recipe_file f on f.sha256 = d.feed_file
left join warehouse.withdrawal w on w.delivery_id = d.delivery_id and w.withdrawn_at <= :until
where d.published_at <= :until
order by d.published_at, d.delivery_id
