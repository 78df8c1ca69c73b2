with groups as (select distinct s.group_no, s.group_name from reporting.subjective s join cost c using (subjective) where c.decision = 'in'),
place as (select council, short_name, number from council union all select null, 'All', 1000),
line as (select group_no, group_name from groups union all select null, 'All')
select l.group_name as row_name, p.short_name as column_name, coalesce(l.group_no::text, 'T') as row_mark, coalesce(p.council, 'T') as column_mark,
       case when p.council is not null and not exists (select from file f where f.council = p.council and f.kind = 'cost') then 'not supplied'
            else coalesce(pg_temp.thousand(v.amount), 'not supplied') end as value,
       case when p.council is null or exists (select from file f where f.council = p.council and f.kind = 'cost') then v.amount end as value_is,
       l.group_no is null or p.council is null as strong
from line l cross join place p
cross join lateral (
    select case when exists (select from file f where f.kind = 'cost') then coalesce(sum(c.amount), 0) end as amount from cost c join reporting.subjective s using (subjective)
    where c.decision = 'in' and (c.council = p.council or p.council is null) and (s.group_no = l.group_no or l.group_no is null)) v
order by l.group_no nulls last, p.number
