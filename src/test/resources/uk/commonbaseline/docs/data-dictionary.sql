select r.relname as relation,
       r.relkind = 'v' as is_view,
       coalesce(obj_description(r.oid, 'pg_class'), '') as about,
       a.attname as name,
       format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull as required,
       coalesce(col_description(r.oid, a.attnum), '') as comment
from pg_class r
join pg_namespace n on n.oid = r.relnamespace
join pg_attribute a on a.attrelid = r.oid
where n.nspname = 'warehouse'
  and r.relkind in ('r', 'p', 'v')
  and not r.relispartition
  and a.attnum > 0
  and not a.attisdropped
order by r.oid, a.attnum
