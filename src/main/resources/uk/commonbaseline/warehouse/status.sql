select d.council, d.feed, coalesce(d.period, '') as period, coalesce(d.version, 0) as version, d.state,
       coalesce(d.outcome, '') as outcome, coalesce(d.rows_read, 0) as rows_read, d.file_name,
       coalesce(c.unused_because, '') as unused
from warehouse.delivery d
left join warehouse.partner p on p.partner = d.council
left join warehouse.current_delivery c using (delivery_id)
order by p.position nulls last, d.council, d.feed, d.period, d.delivery_id
