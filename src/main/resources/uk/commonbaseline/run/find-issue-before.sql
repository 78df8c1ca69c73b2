select d.edition_id, d.edition, b.name as baseline, d.appraisal_id
from warehouse.edition d join warehouse.baseline b using (baseline_id)
where d.edition <> :edition and d.partnership = :partnership and d.made_at is not null
order by d.edition_id desc
limit 1
