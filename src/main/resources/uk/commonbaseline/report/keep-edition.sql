insert into warehouse.edition (edition, partnership, baseline_id, appraisal_id, draft, pack_sha256, figures_sha256)
values (?, ?, ?, ?, ?, ?, ?)
on conflict (edition) do update
set partnership = excluded.partnership, baseline_id = excluded.baseline_id, appraisal_id = excluded.appraisal_id,
    draft = excluded.draft, pack_sha256 = excluded.pack_sha256, figures_sha256 = excluded.figures_sha256
returning edition_id
