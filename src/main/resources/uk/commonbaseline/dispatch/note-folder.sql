update warehouse.outbox_folder
set state = :state, words = :words, tries = tries + 1, ended_at = case when :state = 'waiting' then null else :now::timestamptz end
where edition = :edition and readership = :readership and folder = :folder and pack_sha256 = :packSha256 and state = 'waiting'
