-- Q-<council>-U: what is neither in scope, nor excluded, nor rejected. What a row adds to one side it adds to the other, so none feeds it.
select 'Q-' || coalesce(b.council, 'T') || '-U' as ref,
       replace('Q-*-S - Q-*-I - Q-*-X - Q-*-R', '*', coalesce(b.council, 'T')) as words,
       coalesce(sum(b.amount) filter (where b.kind in ('start', 'step')), 0) - coalesce(sum(b.amount) filter (where b.kind = 'end'), 0) as value,
       '{}'::text[] as inputs
from bridge b
group by rollup (b.council)
