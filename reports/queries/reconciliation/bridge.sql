-- From the payroll to the ledger, council by council.
with side as (
    select council, sum(amount) filter (where kind = 'payroll') as payroll, coalesce(sum(amount) filter (where kind in ('staff-list', 'agreed')), 0) as items,
           sum(amount) filter (where kind = 'residual') as residual, sum(amount) filter (where kind = 'ledger') as ledger
    from payroll_line group by rollup (council))
select coalesce(c.short_name, 'All') as council, coalesce(pg_temp.pounds(s.payroll), 'not supplied') as payroll, coalesce(pg_temp.pounds(s.items), '') as items,
       coalesce(pg_temp.pounds(s.residual), '') as residual, coalesce(pg_temp.pounds(s.ledger), '') as ledger,
       coalesce(pg_temp.figure(100 * s.residual / nullif(s.ledger, 0), 2) || '%', '') as share, c.council is null as strong
from (select council, short_name, number from council union all select null, 'All', 1000) c
left join side s on s.council is not distinct from c.council
where exists (select from payroll_line) and (pg_temp.is_restricted() or c.council not in ('OTHERS'))
order by c.number
