-- How much of the value has which grade; never an average letter. What was not supplied is counted, since nobody knows its value.
select x.name as extract,
       coalesce(pg_temp.percent(sum(g.pounds) filter (where g.grade = 'A'), sum(g.pounds)), '–') as a,
       coalesce(pg_temp.percent(sum(g.pounds) filter (where g.grade = 'B'), sum(g.pounds)), '–') as b,
       coalesce(pg_temp.percent(sum(g.pounds) filter (where g.grade = 'C'), sum(g.pounds)), '–') as c,
       coalesce(pg_temp.percent(sum(g.pounds) filter (where g.grade = 'D'), sum(g.pounds)), '–') as d,
       case when count(*) filter (where g.grade = 'X') = 0 then 'none' else pg_temp.figure(count(*) filter (where g.grade = 'X'), 0) || ' of ' || pg_temp.figure(count(*), 0) end as x
from extract x join grade g on g.kind = x.kind
group by x.name, x.number
order by x.number
