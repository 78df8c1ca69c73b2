-- What changed since the issue before: E-<figure>-WAS as that issue printed it, -BY what it moved; E-KIND-<kind> and E-LINE-<n> the bridge, -FTE its posts.
with now as (
    select 'C-' || m.council || '-T' as ref, sum(c.amount) as value from cost c cross join lateral (values (c.council), ('T')) as m (council) where c.decision = 'in' group by 1
    union all
    select 'P-' || m.council || '-T', sum(s.fte_in) from staff s cross join lateral (values (s.council), ('T')) as m (council) group by 1
)
select 'E-' || f.ref || '-WAS' as ref, 'as edition ' || i.before || ' printed it' as words, f.value, '{}'::text[] as inputs
from since_figure f cross join issue i
union all
select 'E-' || f.ref || '-BY', f.ref || ' now, less what edition ' || i.before || ' printed', coalesce(n.value, 0) - f.value, array[f.ref, 'E-' || f.ref || '-WAS']
from since_figure f cross join issue i left join now n using (ref) where f.ref ~ '^[CP]-'
union all
select 'E-KIND-' || m.kind || v.mark, 'the changes of this kind, added up', sum(v.value), array['E-C-T-T-BY']
from since_change c cross join lateral (values (c.kind), ('T')) as m (kind) cross join lateral (values ('', c.cost), ('-FTE', c.fte)) as v (mark, value) group by 1
union all
select 'E-LINE-' || c.position || v.mark, c.words || ' of ' || c.council || ', ' || c.service || ': ' || c.what, v.value, array['C-' || c.council || '-' || c.service]
from since_change c cross join lateral (values ('', c.cost), ('-FTE', c.fte)) as v (mark, value)
