insert into warehouse.edition_recipe (edition_id, path, sha256)
select edition_id, :path, :sha256 from warehouse.edition where edition = :edition
on conflict (edition_id, path) do update set sha256 = excluded.sha256
