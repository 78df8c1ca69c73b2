-- The newest last.
select edition, readership, folder, pack_sha256, queued_at, state, tries, words
from warehouse.outbox_folder
where (:state = '' or state = :state)
order by queued_at, edition, readership, folder
