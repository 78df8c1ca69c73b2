-- Pounds and pence for each partner.
with part as (
    select p.council, sum(amount) as supplied, coalesce(sum(amount) filter (where decision = 'in'), 0) as inside,
           coalesce(sum(amount) filter (where decision = 'rejected'), 0) as rejected,
           coalesce(sum(amount) filter (where decision not in ('in', 'rejected')), 0) as outside
    from pound p group by rollup (p.council))
select coalesce(c.council, 'T') as mark, p.supplied as supplied_is, p.inside as inside_is, p.outside as outside_is, p.rejected as rejected_is,
       p.supplied - p.inside - p.outside - p.rejected as unexplained_is, coalesce(c.short_name, 'All') as council,
       coalesce(pg_temp.pounds(p.supplied), 'not supplied') as supplied, coalesce(pg_temp.pounds(p.inside), '') as inside, coalesce(pg_temp.pounds(p.outside), '') as outside,
       coalesce(pg_temp.pounds(p.rejected), '') as rejected, coalesce(pg_temp.pounds(p.supplied - p.inside - p.outside - p.rejected), '') as unexplained,
       c.council is null as strong
from (select council, short_name, number from council union all select null, 'All', 1000) c
left join part p on p.council is not distinct from c.council
order by c.number
