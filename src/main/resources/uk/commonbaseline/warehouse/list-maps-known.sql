-- The lines of all maps as they were known at a moment, as their files would have them; names of codes are not kept.
select council, dimension, code, '' as name, target,
       case when share_to - share_from < 1 then trim_scale((share_to - share_from) * 100)::text else '' end as weight,
       coalesce(nullif(valid_from, '-infinity')::text, '') as valid_from, coalesce(nullif(valid_to, 'infinity')::text, '') as valid_to,
       coalesce(decided_by, '') as decided_by, coalesce(approved_by, '') as approved_by, coalesce(comment, '') as comment
from warehouse.code_map_history
where known_from <= :moment and coalesce(known_to > :moment, true)
order by council, dimension, code, valid_from, target
