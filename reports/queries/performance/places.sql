-- The indicators on which the partners lie furthest apart, relative to their mean. The middle half lies between the quartiles of the figures,
-- which four figures allow.
with spread as (select indicator, min(value) as low, max(value) as high, count(*) as compared,
                  percentile_cont(0.25) within group (order by value)::numeric as lower, percentile_cont(0.75) within group (order by value)::numeric as upper
           from ranked where direction <> 'CONTEXT' group by indicator
           having count(*) > 1 and max(value) > min(value) order by (max(value) - min(value)) / nullif(abs(avg(value)), 0) desc nulls last, indicator limit 6)
select r.name || case when r.unit = '' then '' else ', ' || replace(r.unit, 'GBP', '£') end as measure, c.short_name as name, r.council as mark, c.number as part_no,
       case r.direction when 'LOWER' then (s.high - r.value) / (s.high - s.low) else (r.value - s.low) / (s.high - s.low) end as place,
       case when s.compared >= 4 then case r.direction when 'LOWER' then s.high - s.upper else s.lower - s.low end / (s.high - s.low) end as middle_from,
       case when s.compared >= 4 then case r.direction when 'LOWER' then s.high - s.lower else s.upper - s.low end / (s.high - s.low) end as middle_to,
       pg_temp.figure(r.value, r.decimals) || coalesce(' (Q' || r.quartile || ')', '') as label
from spread s join ranked r using (indicator) join council c on c.council = r.council
order by r.position, place, c.number
