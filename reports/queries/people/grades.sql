-- Grades over all partners, as grade_line puts them into lines: of too few posts only that they are, not how many.
with line as (select line as grade, mark, min(place) as place, sum(posts) as posts, sum(fte) as fte from grade_line group by line, mark),
written as (
    select grade, mark, case when posts < 5 then 'under 5' else pg_temp.figure(posts, 0) end as posts,
           case when posts < 5 then 'not shown' else pg_temp.fte(fte) end as fte,
           case when posts < 5 then '' else pg_temp.percent(fte, (select sum(fte) from grade_line)) end as share,
           case when posts >= 5 then posts end as posts_is, case when posts >= 5 then fte end as fte_is,
           case when posts >= 5 then 100 * fte / (select sum(fte) from grade_line) end as share_is,
           row_number() over (order by place) as n, (count(*) over () + 1) / 2 as half
    from line)
-- Two halves side by side, to be read down and then across.
select l.grade, l.mark, l.posts, l.posts_is, l.fte, l.fte_is, l.share, l.share_is,
       coalesce(r.grade, '') as grade_2, coalesce(r.mark, '') as mark_2, coalesce(r.posts, '') as posts_2, r.posts_is as posts_2_is,
       coalesce(r.fte, '') as fte_2, r.fte_is as fte_2_is, coalesce(r.share, '') as share_2, r.share_is as share_2_is
from written l left join written r on r.n = l.n + l.half
where l.n <= l.half
order by l.n
