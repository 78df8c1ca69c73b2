select e.edition_id, e.edition, e.partnership, e.draft, e.made_at, e.pack_sha256, e.figures_sha256,
       e.appraisal_id is not null as costed, coalesce(a.made_at, e.made_at) as costed_at, b.baseline_id, b.name as baseline, b.content_hash, b.frozen_at, b.data_as_of
from warehouse.edition e
join warehouse.baseline b using (baseline_id)
left join warehouse.appraisal a on a.appraisal_id = e.appraisal_id
where e.edition = :edition
