-- Cost in £ thousand and posts, then and now, for each partner and all; partners that came or left have one side only.
with place as (
    select distinct s.mark, coalesce(c.short_name, p.short_name, s.mark) as name, coalesce(c.number, 500 + p.position) as number, false as strong
    from since s left join council c on c.council = s.mark left join reporting.partner p on p.partner = s.mark where s.family in ('C', 'P') and s.mark <> 'T'
    union all select 'T', 'All', 1000, true
)
select p.name, p.mark, p.strong, v.*,
       coalesce(pg_temp.thousand(c.earlier), '–') as cost_then, coalesce(pg_temp.thousand(c.later), '–') as cost_now, coalesce(pg_temp.thousand(c.moved), '–') as cost_moved,
       coalesce(pg_temp.fte(f.earlier), '–') as fte_then, coalesce(pg_temp.fte(f.later), '–') as fte_now, coalesce(pg_temp.fte(f.moved), '–') as fte_moved
from place p
left join since c on c.ref = 'C-' || p.mark || '-T'
left join since f on f.ref = 'P-' || p.mark || '-T'
cross join lateral (select c.earlier as cost_then_is, c.later as cost_now_is, c.moved as cost_moved_is,
                           f.earlier as fte_then_is, f.later as fte_now_is, f.moved as fte_moved_is) v
order by p.number
