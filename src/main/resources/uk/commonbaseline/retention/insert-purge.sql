insert into warehouse.purge (purged_at, purged_by, reason, keep_days, packs_lost)
values (:at, :by, :reason, :days, :lost)
returning purge_id
