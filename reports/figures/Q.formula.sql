-- Q-<council>-U: what is neither in scope, nor excluded, nor rejected. What a row adds to one side it adds to the other, so none feeds it.
select 'Q-' || coalesce(p.council, 'T') || '-U' as ref,
       replace('Q-*-S - Q-*-I - Q-*-X - Q-*-R', '*', coalesce(p.council, 'T')) as words,
       sum(p.amount) - coalesce(sum(p.amount) filter (where p.decision = 'in'), 0) - coalesce(sum(p.amount) filter (where p.decision <> 'in'), 0) as value,
       '{}'::text[] as inputs
from pound p
group by rollup (p.council)
