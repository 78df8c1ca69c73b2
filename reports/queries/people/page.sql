with t as (select sum(fte_in) as fte, coalesce(sum(fte_in) filter (where occupancy = 'vacant-funded'), 0) as vacant from staff),
kind as (
    select case when contract = 'permanent' then 'permanent' when contract = 'fixed-term' then 'fixed term' when contract = 'agency' then 'agency'
                when contract = 'casual' then 'casual' else 'seconded in' end as name, count(distinct (delivery_id, sheet_no, row_no)) as posts, sum(fte_in) as fte
    from staff where fte_in > 0 and occupancy <> 'vacant-funded' group by 1),
-- Where one kind has fewer than five posts, all but the permanent ones are told together.
told as (select case when name = 'permanent' or (select min(posts) from kind) >= 5 then name else 'on other terms' end as name, sum(posts) as posts, sum(fte) as fte from kind group by 1),
cover as (select sum(fte) as fte, count(distinct (delivery_id, sheet_no, row_no)) as posts from staff where decision = 'agency-cover'),
asked as (select count(distinct (s.delivery_id, s.sheet_no, s.row_no)) as posts, pg_temp.listed(array_agg(distinct c.short_name)) as councils from staff s join council c using (council) where s.question = 'cover-without-vacancy')
select case when t.fte is null then 'No staff extract has been received'
            else pg_temp.fte(t.fte) || ' posts do the work; ' || case when t.vacant > 0 then pg_temp.percent(t.vacant, t.fte) || ' of them are vacant' else 'none of them is vacant' end end as headline,
       'Full-time equivalents at ' || pg_temp.day(e.staff_as_at) || ', at the share of each role that is spent on the service. Funded vacancies count; agency staff who cover one do not.' as lead,
       coalesce((select case when min(posts) < 5 then 'Nearly all filled posts are alike in their terms. '
                             else 'Of the filled posts ' || pg_temp.listed(array_agg(pg_temp.fte(fte) || ' are ' || name order by fte desc, name)) || '. ' end
                 from told having count(*) > 0), '')
           || coalesce((select 'Beside them ' || pg_temp.fte(c.fte) || ' FTE of agency staff cover vacancies and are not counted twice.' from cover c where c.posts > 0), '')
           || coalesce((select ' Of ' || a.councils || ' some agency staff are said to cover a post that is no funded vacancy of the baseline; they count, and it has been asked which post is meant.' from asked a where a.posts > 0), '') as terms
from t, edition e
