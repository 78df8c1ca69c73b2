with t as (select sum(fte_in) as fte, coalesce(sum(fte_in) filter (where occupancy = 'vacant-funded'), 0) as vacant,
                  coalesce(sum(fte_in) filter (where contract = 'agency'), 0) as agency from staff)
select case when t.fte is null then 'No staff extract has been received'
            else pg_temp.fte(t.fte) || ' posts do the work; ' || case when t.vacant > 0 then pg_temp.percent(t.vacant, t.fte) || ' of them are vacant' else 'none of them is vacant' end end as headline,
       'Full-time equivalents at ' || pg_temp.day(e.staff_as_at) || ', at the share of each role that is spent on the service. Funded vacancies count; agency staff who cover a vacancy do not.' as lead
from t, edition e
