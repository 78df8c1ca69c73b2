-- In-scope posts by how they are filled.
with kind (name, number) as (values ('Permanent', 1), ('Fixed term, casual and secondees in', 2), ('Agency', 3), ('Vacant, funded', 4), ('All', 5)),
post as (
    select council, fte_in,
           case when occupancy = 'vacant-funded' then 'Vacant, funded' when contract = 'agency' then 'Agency'
                when contract = 'permanent' then 'Permanent' else 'Fixed term, casual and secondees in' end as name
    from staff where fte_in > 0),
place as (select council, short_name, number from council union all select null, 'All', 1000)
select k.name as row_name, p.short_name as column_name,
       case when p.council is not null and not exists (select from file f where f.council = p.council and f.kind = 'staff') then 'not supplied'
            else pg_temp.fte(coalesce((select sum(fte_in) from post where (post.council = p.council or p.council is null) and (post.name = k.name or k.name = 'All')), 0)) end as value,
       k.name = 'All' or p.council is null as strong
from kind k cross join place p
order by k.number, p.number
