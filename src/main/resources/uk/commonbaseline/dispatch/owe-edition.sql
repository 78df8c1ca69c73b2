insert into warehouse.outbox_edition (edition, printing_at) values (:edition, :now)
on conflict (edition) do update set printing_at = excluded.printing_at, queued_at = null
