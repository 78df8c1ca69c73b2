-- Earlier prints of an edition that were not sent yet are not sent any more.
update warehouse.outbox set state = 'stopped', ended_at = :now
where kind = 'edition' and about = :edition and readership = :readership and pack_sha256 <> :packSha256 and state = 'waiting'
