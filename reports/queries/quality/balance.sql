-- Pounds and pence for each partner. What prices and planned savings change is part of what is in scope, and stands with the exclusions.
with part as (
    select council, sum(amount) filter (where kind = 'start') as supplied, coalesce(sum(amount) filter (where kind = 'end'), 0) as inside,
           coalesce(-sum(amount) filter (where line = 'rejected'), 0) as rejected,
           coalesce(-sum(amount) filter (where kind = 'step' and line <> 'rejected'), 0) as outside
    from bridge group by rollup (council))
select coalesce(c.council, 'T') as mark, p.supplied as supplied_is, p.inside as inside_is, p.outside as outside_is, p.rejected as rejected_is,
       p.supplied - p.inside - p.outside - p.rejected as unexplained_is, coalesce(c.short_name, 'All') as council,
       coalesce(pg_temp.pounds(p.supplied), 'not supplied') as supplied, coalesce(pg_temp.pounds(p.inside), '') as inside, coalesce(pg_temp.pounds(p.outside), '') as outside,
       coalesce(pg_temp.pounds(p.rejected), '') as rejected, coalesce(pg_temp.pounds(p.supplied - p.inside - p.outside - p.rejected), '') as unexplained,
       c.council is null as strong
from (select council, short_name, number from council union all select null, 'All', 1000) c
left join part p on p.council is not distinct from c.council
order by c.number
