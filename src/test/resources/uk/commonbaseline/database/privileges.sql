-- One line per table, view and sequence: what each role may do with it. "own" marks tables of which councils see their rows alone.
with relation as (
    select c.oid, c.relkind, n.nspname || '.' || c.relname as name, c.relrowsecurity as own
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('warehouse', 'reporting', 'batch') and c.relkind in ('r', 'v', 'm', 'S', 'p', 'f')
)
select lower(r.name) || case r.relkind when 'v' then ' (view)' when 'S' then ' (sequence)' else '' end
       || case when r.own then ' (own)' else '' end
       || string_agg(' | ' || role.short || ': ' || coalesce(rights.list, '-'), '' order by role.position)
from relation r
cross join (values (1, 'loader', 'baseline_loader'), (2, 'reporter', 'baseline_reporter'), (3, 'council', 'baseline_council'),
                   (4, 'anybody', 'public')) as role (position, short, name)
cross join lateral (
    select string_agg(lower(verb), ' ' order by place) as list
    from unnest(case r.relkind when 'S' then array['USAGE', 'SELECT', 'UPDATE']
                else array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'] end)
         with ordinality as v (verb, place)
    where case r.relkind when 'S' then has_sequence_privilege(role.name, r.oid, verb) else has_table_privilege(role.name, r.oid, verb) end
) rights
group by r.oid, r.name, r.relkind, r.own
order by lower(r.name)
