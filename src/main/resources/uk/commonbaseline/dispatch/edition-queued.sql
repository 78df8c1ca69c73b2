insert into warehouse.outbox_edition (edition, printing_at, queued_at) values (:edition, :now, :now)
on conflict (edition) do update set queued_at = excluded.queued_at
