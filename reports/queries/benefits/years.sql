-- £ thousand by year; what is not cashable stands apart. A year without any measured partner has no delivery, rather than nought.
with year as (
    select p.financial_year, sum(p.planned) filter (where p.in_cash) as planned_is, sum(p.forecast) filter (where p.in_cash) as forecast_is,
           sum(p.delivered) filter (where p.in_cash) as delivered_is, sum(p.delivered) filter (where not p.in_cash) as other_is,
           p.financial_year between b.from_year and b.to_year as measured
    from benefit_part p, benefit b
    group by p.financial_year, b.from_year, b.to_year)
select 'Y' || financial_year as mark, pg_temp.year(financial_year) as year, planned_is, forecast_is, delivered_is, other_is,
       pg_temp.thousand(planned_is) as planned, pg_temp.thousand(forecast_is) as forecast,
       coalesce(pg_temp.thousand(delivered_is), case when measured then 'not measured' else '–' end) as delivered,
       coalesce(pg_temp.thousand(other_is), '–') as other
from year
where planned_is is not null
order by financial_year
