-- Grades over all partners. A grade with fewer than five posts is counted among the others, so that nobody can be recognised;
-- if the others are themselves fewer than five posts, the smallest grade shown joins them.
with grade as (select coalesce(nullif(grade, ''), 'No grade given') as grade, count(distinct (delivery_id, sheet_no, row_no)) as posts, sum(fte_in) as fte from staff where fte_in > 0 group by 1),
ranked as (select *, row_number() over (order by fte desc, grade) as place from grade where posts >= 5),
other as (select coalesce(sum(posts), 0) as posts from (select posts from ranked where place > 11 union all select posts from grade where posts < 5) small),
shown_to as (select least(11, (select count(*) from ranked)) - case when posts between 1 and 4 then 1 else 0 end as place from other),
line as (
    select r.grade, r.posts, r.fte, r.place from ranked r, shown_to t where r.place <= t.place
    union all
    select 'All other grades', sum(g.posts), sum(g.fte), 999 from grade g
    where g.grade not in (select r.grade from ranked r, shown_to t where r.place <= t.place) having sum(g.posts) > 0),
written as (
    select grade, case when posts < 5 then 'under 5' else pg_temp.figure(posts, 0) end as posts,
           case when posts < 5 then 'not shown' else pg_temp.fte(fte) end as fte,
           case when posts < 5 then '' else pg_temp.percent(fte, (select sum(fte) from grade)) end as share,
           row_number() over (order by place) as n, (count(*) over () + 1) / 2 as half
    from line)
-- Two halves side by side, to be read down and then across.
select l.grade, l.posts, l.fte, l.share,
       coalesce(r.grade, '') as grade_2, coalesce(r.posts, '') as posts_2, coalesce(r.fte, '') as fte_2, coalesce(r.share, '') as share_2
from written l left join written r on r.n = l.n + l.half
where l.n <= l.half
order by l.n
