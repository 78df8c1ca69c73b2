-- The named items of all partners.
select item, because, coalesce(pg_temp.figure(posts, 0), '') as posts, pg_temp.pounds(amount) as amount, place
from payroll_item where not together
union all
select 'Other items', pg_temp.listed(array_agg(pg_temp.lower_first(item) order by place)), case when sum(posts) < 5 then 'under 5' else pg_temp.figure(sum(posts), 0) end,
       case when sum(posts) < 5 then 'not shown' else pg_temp.pounds(sum(amount)) end, 10000
from payroll_item where together having count(*) > 0
order by place
