with ended as (
    update warehouse.delivery
    set state = 'withdrawn', ended_at = warehouse.next_moment(:now)
    where delivery_id = :id and state = 'published'
    returning delivery_id, ended_at
)
insert into warehouse.withdrawal (delivery_id, withdrawn_at, withdrawn_by, reason)
select delivery_id, ended_at, :by, :reason
from ended
