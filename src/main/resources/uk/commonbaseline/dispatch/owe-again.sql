-- Until everybody has it queued; as of its last print, which has come to its end.
insert into warehouse.outbox_edition (edition, printing_at)
select replace(edition, ' ', '-'), made_at from warehouse.edition where replace(edition, ' ', '-') = :edition and made_at is not null
on conflict (edition) do update set queued_at = null
