-- The figures in the note below the posts: on what terms filled posts are held, and who covers vacancies.
select pg_temp.mark(name) as mark, name, pg_temp.fte(sum(fte_in)) as fte, sum(fte_in) as fte_is
from held
group by name
having count(distinct (delivery_id, sheet_no, row_no)) >= 5 and (select min(posts) from (select count(distinct (delivery_id, sheet_no, row_no)) as posts from held group by name) k) >= 5
union all
select 'COVER', 'agency cover of vacancies', pg_temp.fte(sum(fte)), sum(fte) from staff where decision = 'agency-cover' having count(*) > 0
order by mark
