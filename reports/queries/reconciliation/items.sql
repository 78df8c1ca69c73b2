-- The named items of all partners. What is about fewer than five posts is put together with the smallest item of more, so that no
-- single pay can be read or worked out.
with item as (
    select kind, item, min(because) as because, min(position) as place, sum(posts) as posts, sum(amount) as amount
    from payroll_line where kind in ('staff-list', 'agreed') and council <> 'OTHERS' group by kind, item),
ranked as (
    select i.*, i.posts < 5 as few, row_number() over (partition by i.posts >= 5 and i.amount <> 0 order by abs(i.amount), i.item) as size from item i),
shown as (
    select *, kind = 'staff-list' and (few or exists (select from ranked f where f.few) and posts >= 5 and amount <> 0 and size = 1) as together from ranked)
select item, because, coalesce(pg_temp.figure(posts, 0), '') as posts, pg_temp.pounds(amount) as amount, place
from shown where not together
union all
select 'Other items', pg_temp.listed(array_agg(pg_temp.lower_first(item) order by place)), case when sum(posts) < 5 then 'under 5' else pg_temp.figure(sum(posts), 0) end,
       case when sum(posts) < 5 then 'not shown' else pg_temp.pounds(sum(amount)) end, 10000
from shown where together having count(*) > 0
order by place
