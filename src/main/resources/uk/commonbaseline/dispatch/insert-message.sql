-- Written once: the same message again is none.
insert into warehouse.outbox (kind, about, readership, recipient, address, message_id, subject, body, pack_sha256, queued_at, next_try_at)
values (:kind, :about, :readership, :recipient, :address, :messageId, :subject, :body, nullif(:packSha256, ''), :now, :now)
on conflict (message_id) do nothing
returning message_no
