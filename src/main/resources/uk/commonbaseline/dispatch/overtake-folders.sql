update warehouse.outbox_folder set state = 'stopped', ended_at = :now, words = 'another print of the edition takes its place'
where edition = :edition and readership = :readership and pack_sha256 <> :packSha256 and state = 'waiting'
