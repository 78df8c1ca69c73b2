-- Grades over all partners. A grade with fewer than five posts is counted among the others, so that nobody can be recognised.
with grade as (select coalesce(nullif(grade, ''), 'No grade given') as grade, count(*) as posts, sum(fte_in) as fte from staff where fte_in > 0 group by 1),
ranked as (select *, row_number() over (order by fte desc, grade) as place from grade where posts >= 5),
shown as (
    select grade, posts, fte, place from ranked where place <= 14
    union all
    select 'All other grades', sum(posts), sum(fte), 999 from (
        select posts, fte from ranked where place > 14 union all select posts, fte from grade where posts < 5) small having sum(posts) > 0)
select grade, pg_temp.figure(posts, 0) as posts,
       case when posts < 5 then 'fewer than 5 posts' else pg_temp.fte(fte) end as fte,
       case when posts < 5 then '' else pg_temp.percent(fte, (select sum(fte) from grade)) end as share
from shown order by place
