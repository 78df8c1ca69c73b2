select edition, readership, folder, pack_sha256 from warehouse.outbox_folder where state = 'waiting' order by queued_at, edition, readership, folder
