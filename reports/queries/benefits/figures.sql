-- Posts by partner, and the indicators that the schedule watches.
with fte as (
    select m.council, sum(m.baseline) as then_is, sum(m.current) as now_is
    from reporting.benefit_measure m join benefit b on b.run_id = m.run_id and b.latest = m.financial_year
    where m.measure = 'FTE' group by m.council),
shown as (
    select c.number, 1 as place, c.short_name as council, c.council || '-FTE' as mark, 'Full-time equivalents' as measure, 'FTE' as unit, f.then_is, f.now_is,
           case when f.now_is is null or f.then_is is null then 'not measured' when f.now_is < f.then_is then 'fewer' when f.now_is > f.then_is then 'more' else 'the same' end as verdict
    from fte f join council c using (council)
    union all
    select c.number, 2, c.short_name, c.council || '-' || m.measure, i.name || coalesce(', target ' || trim_scale(m.target) || ' by ' || pg_temp.year(m.by_year), ''), i.unit, m.baseline, m.current,
           replace(m.verdict, '-', ' ')
    from reporting.benefit_measure m
    join benefit b on b.run_id = m.run_id and b.latest = m.financial_year
    join council c using (council)
    join reporting.indicator i on i.indicator = m.measure
    where m.target is not null)
select mark, unit, council, measure, then_is, now_is, coalesce(case unit when 'FTE' then pg_temp.fte(then_is) else pg_temp.figure(then_is, greatest(1, least(2, scale(trim_scale(round(then_is, 2)))))) end, '–') as "then",
       coalesce(case unit when 'FTE' then pg_temp.fte(now_is) else pg_temp.figure(now_is, greatest(1, least(2, scale(trim_scale(round(now_is, 2)))))) end, '–') as now, verdict
from shown
order by number, place, measure
