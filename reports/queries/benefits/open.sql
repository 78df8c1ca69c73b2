-- The parts of the newest year's plan that are not delivered as planned, the largest gap first.
select p.mark, p.planned as planned_is, p.delivered as delivered_is,
       regexp_replace(regexp_replace(pg_temp.sentence(replace(p.line, '-', ' ')), '\mhr\M', 'HR', 'i'), '\mict\M', 'ICT', 'i') || coalesce(', ' || c.short_name, '') || coalesce(', ' || s.short_name, '') as part,
       pg_temp.thousand(p.planned) as planned, coalesce(pg_temp.thousand(p.delivered), '–') as delivered,
       case p.state when 'unclaimed' then 'not claimed' else replace(p.state, '-', ' ') end as state, p.words
from benefit_part p
join benefit b on b.latest = p.financial_year
left join council c using (council)
left join service s using (service)
where p.state not in ('delivered', 'not-due', 'to-come')
order by p.planned - coalesce(p.delivered, 0) desc, p.mark
