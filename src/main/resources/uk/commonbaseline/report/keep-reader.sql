insert into warehouse.reader_edition (edition, readership, baseline_id, smallest, pack_sha256, figures_sha256)
values (?, ?, ?, ?, ?, ?)
on conflict (edition, readership) do update
set baseline_id = excluded.baseline_id, smallest = excluded.smallest, pack_sha256 = excluded.pack_sha256, figures_sha256 = excluded.figures_sha256
