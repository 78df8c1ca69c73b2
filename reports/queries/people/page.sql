with t as (select sum(fte_in) as fte, coalesce(sum(fte_in) filter (where occupancy = 'vacant-funded'), 0) as vacant from staff),
told as (select name, count(distinct (delivery_id, sheet_no, row_no)) as posts, sum(fte_in) as fte from held group by name),
cover as (select sum(fte) as fte, count(distinct (delivery_id, sheet_no, row_no)) as posts from staff where decision = 'agency-cover'),
asked as (select count(distinct (s.delivery_id, s.sheet_no, s.row_no)) as posts, pg_temp.listed(array_agg(distinct c.short_name)) as councils from staff s join council c using (council) where s.question = 'cover-without-vacancy')
select case when t.fte is null then 'No staff extract has been received'
            else pg_temp.fte(t.fte) || ' full-time equivalents; ' || case when not pg_temp.told('P-T-VACANT') then 'a part of them is vacant' when t.vacant > 0 then pg_temp.percent(t.vacant, t.fte) || ' of them are vacant' else 'none of them is vacant' end end as headline,
       'Full-time equivalents at ' || pg_temp.day(e.staff_as_at) || ', at the share of each role that is spent on the service. Funded vacancies count; agency staff who cover one do not.' as lead,
       coalesce((select case when min(posts) < 5 or not bool_or(pg_temp.told('P-T-' || pg_temp.mark(name))) then case when pg_temp.is_public() then '' else 'Nearly all filled posts are alike in their terms. ' end
                             else 'Of the filled posts ' || pg_temp.listed(array_agg(pg_temp.fte(fte) || ' are ' || name order by fte desc, name) filter (where pg_temp.told('P-T-' || pg_temp.mark(name)))) || '. ' end
                 from told having count(*) > 0), '')
           || coalesce((select 'Beside them ' || pg_temp.fte(c.fte) || ' FTE of agency staff cover vacancies and are not counted twice.' from cover c where c.posts > 0 and pg_temp.told('P-T-COVER')), '')
           || coalesce((select ' Of ' || a.councils || ' some agency staff are said to cover a post that is no funded vacancy of the baseline; they count, and it has been asked which post is meant.' from asked a where a.posts > 0), '') as terms
from t, edition e
