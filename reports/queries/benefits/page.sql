with sums as (
    select sum(p.planned) as planned, sum(p.delivered) as delivered
    from benefit_part p, benefit b where p.financial_year = b.latest and p.in_cash),
away as (
    select pg_temp.listed(array_agg(c.short_name order by c.number)) as names, count(*) as n
    from reporting.benefit_council y join benefit b on b.run_id = y.run_id and b.latest = y.financial_year
    join council c using (council) where not y.measured),
late as (
    select count(*) filter (where state = 'slipped') as slipped, count(*) filter (where state = 'reversed') as reversed,
           count(*) filter (where state = 'double-claimed') as twice
    from benefit_part p, benefit b where p.financial_year = b.latest)
select case when b.latest is null then 'No later year can be compared with the baseline yet'
            when coalesce(s.planned, 0) = 0 then 'Nothing was planned for ' || pg_temp.year(b.latest) || ' yet'
            else pg_temp.round_pounds(coalesce(s.delivered, 0)) || ' of the ' || pg_temp.round_pounds(s.planned) || ' planned for ' || pg_temp.year(b.latest) || ' is delivered' end as headline,
       'Option ' || o.option || ', ' || pg_temp.lower_first(o.name) || ', at ' || pg_temp.year(b.price_base) || ' prices. Delivered is what partners claim and their later ledgers bear out.'
           || case when a.n > 0 then ' Not measured for want of whole extracts: ' || a.names || '.' else '' end
           || case when l.slipped > 0 then ' ' || pg_temp.sentence(pg_temp.number_of(l.slipped, 'part of the plan has', 'parts of the plan have')) || ' slipped.' else '' end
           || case when l.reversed > 0 then ' ' || pg_temp.sentence(pg_temp.number(l.reversed)) || ' came back after it was delivered.' else '' end
           || case when l.twice > 0 then ' ' || pg_temp.sentence(pg_temp.number_of(l.twice, 'part is', 'parts are')) || ' claimed twice.' else '' end as lead
from benefit b
join reporting.appraisal_option o on o.appraisal_id = b.appraisal_id and o.option = b.option
cross join sums s cross join away a cross join late l
