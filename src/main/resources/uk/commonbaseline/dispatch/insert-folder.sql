insert into warehouse.outbox_folder (edition, readership, folder, pack_sha256, queued_at)
values (:edition, :readership, :folder, :packSha256, :now)
on conflict (edition, readership, folder, pack_sha256)
-- What was stopped is owed again when it is asked for again: the settings or the folder may have been mended.
do update set state = 'waiting', ended_at = null where outbox_folder.state = 'stopped'
