-- The feed's folder, if there was one, is told by where the file was claimed to:
-- processing/<run>/<council>/<feed>/<file>, or without <feed>.
update warehouse.delivery
set feed    = case when split_part(claimed_as, '/', 5) = '' then '' else split_part(claimed_as, '/', 4) end,
    kind    = null,
    system  = null,
    period  = null,
    version = null,
    recipe  = null
where delivery_id = :id
