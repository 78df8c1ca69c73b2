insert into warehouse.outbox_folder (edition, readership, folder, pack_sha256, queued_at)
values (:edition, :readership, :folder, :packSha256, :now)
on conflict do nothing
