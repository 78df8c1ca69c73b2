-- The columns of the extract's last delivery that was taken, whatever its period.
with last as (
    select d.delivery_id
    from warehouse.delivery d
    where d.council = :council
      and d.feed = :feed
      and d.state in ('published', 'superseded')
      and exists (select from warehouse.delivery_shape s where s.delivery_id = d.delivery_id)
    order by d.published_at desc, d.delivery_id desc
    limit 1
)
select s.*
from warehouse.delivery_shape s
join last using (delivery_id)
order by s.sheet_no, s.column_no
