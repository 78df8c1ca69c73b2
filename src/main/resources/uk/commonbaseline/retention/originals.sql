-- The kept files of deliveries that ended before the given moment, with the frozen baselines that were made from them. A file
-- with corrections was made from the one that it corrects, so both are held.
with recursive held (baseline_id, delivery_id) as (
    select baseline_id, delivery_id from warehouse.baseline_delivery
    union
    select baseline_id, delivery_id from warehouse.baseline_unused
    union
    select held.baseline_id, c.corrects
    from held
    join warehouse.correction_set c on c.delivery_id = held.delivery_id
), kept as (
    select delivery_id, case when kept_as like 'quarantine/%' then 'quarantined' else 'original' end as kind, kept_as as path,
           sha256, bytes
    from warehouse.delivery
    where kept_as is not null
    union all
    select delivery_id, 'corrected', built_as, built_sha256, 0
    from warehouse.correction_set
)
select k.kind, k.path,
       case when k.kind = 'quarantined' then 'quarantine' else k.path end as what,
       k.delivery_id, k.sha256, k.bytes,
       array(select b.name from held h join warehouse.baseline b using (baseline_id) where h.delivery_id = k.delivery_id order by b.name) as held_by
from kept k
join warehouse.delivery d using (delivery_id)
where d.state <> 'claimed'
  and greatest(d.received_at, d.published_at, d.ended_at) < :before
  and not exists (select from warehouse.purged p where p.delivery_id = k.delivery_id and p.kind = k.kind)
order by k.delivery_id, k.kind
