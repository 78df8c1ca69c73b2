-- The largest contracts, the first to end on top. Years with a fraction; a contract without an end is drawn to the end of the axis.
with t as (select c.*, s.number, s.short_name,
                  coalesce(c.starts_on, make_date(e.financial_year, 4, 1)) as starts,
                  (select max(coalesce(extends_to, ends_on)) from support_contract) as horizon, e.financial_year
           from support_contract c join council s using (council), edition e
           where c.council <> 'OTHERS'
           order by c.annual_value desc nulls last, c.title limit 25)
select title || ', ' || short_name as name,
       greatest(extract(year from starts) + extract(doy from starts) / 366, financial_year - 3)::numeric as from,
       greatest(extract(year from u) + extract(doy from u) / 366, financial_year - 3)::numeric as until,
       (extract(year from extends_to) + extract(doy from extends_to) / 366)::numeric as extends,
       coalesce(to_char(ends_on, 'Mon YYYY'), 'until notice') || coalesce(', £' || pg_temp.thousand(annual_value) || 'k', '') as label,
       ends_on is null as open
from (select *, coalesce(ends_on, horizon, starts + 365) as u from t) d
order by ends_on nulls last, number, title
