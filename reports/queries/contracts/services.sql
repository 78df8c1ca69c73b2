-- What could be bought together: contracts by service, and how much of their value ends within two years of the baseline's end.
with line as (
    select c.*, coalesce(s.name, c.service) as name, coalesce(s.number, 1000) as place, c.ends_on < make_date(e.financial_year + 3, 4, 1) as soon
    from support_contract c left join service s on s.service = c.service, edition e)
select coalesce(line.service, 'T') as mark, count(*) as contracts_is, count(distinct of_council) as councils_is, sum(annual_value) as value_is,
       sum(annual_value) filter (where soon) as ending_is, sum(annual_value) filter (where vat_included) as vat_is, coalesce(name, 'All') as service, pg_temp.figure(count(*), 0) as contracts, pg_temp.figure(count(distinct of_council), 0) as councils,
       coalesce(pg_temp.thousand(sum(annual_value)), 'not given') as value,
       coalesce(pg_temp.thousand(sum(annual_value) filter (where soon)), '–') as ending,
       coalesce(pg_temp.thousand(sum(annual_value) filter (where vat_included)), '–') as vat, grouping(name) = 1 as strong
from line
group by grouping sets ((name, place, line.service), ())
having count(*) > 0
order by grouping(name), place, line.service
