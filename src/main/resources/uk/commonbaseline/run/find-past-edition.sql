select e.edition_id, e.edition, e.partnership, e.draft, e.made_at, e.pack_sha256, e.figures_sha256,
       e.appraisal_id is not null as costed, b.baseline_id, b.name as baseline, b.content_hash, b.frozen_at, b.data_as_of
from warehouse.edition e
join warehouse.baseline b using (baseline_id)
where e.edition = :edition
