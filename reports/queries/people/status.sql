-- In-scope posts by how they are filled; by contract only over all partners, see page.sql, since the counts of one partner are small.
with kind (name, number) as (values ('Filled', 1), ('Vacant, funded', 2), ('All', 3)),
post as (select council, fte_in, case when occupancy = 'vacant-funded' then 'Vacant, funded' else 'Filled' end as name from staff where fte_in > 0),
place as (select council, short_name, number from council union all select null, 'All', 1000)
select k.name as row_name, p.short_name as column_name,
       case when p.council is not null and not exists (select from file f where f.council = p.council and f.kind = 'staff') then 'not supplied'
            else pg_temp.fte(coalesce((select sum(fte_in) from post where (post.council = p.council or p.council is null) and (post.name = k.name or k.name = 'All')), 0)) end as value,
       k.name = 'All' or p.council is null as strong
from kind k cross join place p
order by k.number, p.number
