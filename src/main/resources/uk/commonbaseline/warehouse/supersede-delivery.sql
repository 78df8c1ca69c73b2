-- The version that was current until now ends; publishing again changes nothing.
with ended as (
    update warehouse.delivery as old
    set state = 'superseded', ended_at = warehouse.next_moment(:now)
    from warehouse.delivery as new
    where new.delivery_id = :id
      and new.state = 'claimed'
      and old.delivery_id <> new.delivery_id
      and old.council = new.council
      and old.feed = new.feed
      and old.period = new.period
      and old.state = 'published'
    returning old.delivery_id
)
update warehouse.delivery
set supersedes = (select delivery_id from ended)
where delivery_id = :id
  and state = 'claimed'
