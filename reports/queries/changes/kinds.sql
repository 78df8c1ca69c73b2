-- Why: the bridge from the baseline before to this one, in £ thousand and posts.
select k.words, k.meaning, k.kind as mark, k.cost as cost_is, k.fte as fte_is, pg_temp.thousand(k.cost) as cost, pg_temp.fte(k.fte) as fte, k.kind = 'T' as strong
from (select coalesce(min(words) filter (where kind_no is not null and g = 0), 'All') as words, coalesce(min(meaning) filter (where g = 0), '') as meaning,
             case when g = 0 then kind else 'T' end as kind, coalesce(kind_no, 99) as kind_no, sum(cost) as cost, sum(fte) as fte
      from (select kind, kind_no, words, meaning, cost, fte, 0 as g from since_change
            union all select 'T', null, 'All', '', cost, fte, 1 from since_change) c
      group by kind, kind_no, g) k
order by k.kind_no
