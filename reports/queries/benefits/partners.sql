-- £ thousand by partner for the newest year: baseline = now + delivered + not claimed. All is the sum of those that are measured.
with cell as (
    select x.council, sum(x.baseline) as base, sum(x.current) as now, case when bool_and(x.current is not null) then sum(x.delivered) end as delivered, sum(x.unclaimed) as unclaimed
    from reporting.benefit_cell x join benefit b on b.run_id = x.run_id and b.latest = x.financial_year
    group by x.council),
line as (
    select c.council as mark, c.short_name as council, c.number, x.base, x.now, x.delivered, x.unclaimed,
           case when y.measured then '' else y.because end as words
    from council c
    join cell x using (council)
    join benefit b on true
    join reporting.benefit_council y on y.run_id = b.run_id and y.financial_year = b.latest and y.council = c.council
    union all
    select 'T', 'All that are measured', 1000, sum(base) filter (where now is not null), sum(now), sum(delivered), sum(unclaimed), '' from cell
    having count(now) > 0)
select mark, council, base as base_is, now as now_is, delivered as delivered_is, unclaimed as unclaimed_is,
       pg_temp.thousand(base) as base, coalesce(pg_temp.thousand(now), 'not measured') as now,
       coalesce(pg_temp.thousand(delivered), '–') as delivered, coalesce(pg_temp.thousand(unclaimed), '–') as unclaimed, words
from line
order by number
