-- The indicators on which the partners lie furthest apart, relative to their mean.
with value as (
    select m.council, m.indicator, m.value, m.collected
    from warehouse.baseline_measure m, edition e
    where m.baseline_id = e.baseline_id and m.period = 0 and m.financial_year = e.financial_year),
ranked as (
    select v.*, i.direction, i.name, i.unit, i.position,
           rank() over (partition by v.indicator order by case i.direction when 'LOWER' then v.value else -v.value end) as place,
           count(*) over (partition by v.indicator) as compared,
           max(scale(trim_scale(round(v.value, 2)))) over (partition by v.indicator) as decimals
    from value v join warehouse.indicator i using (indicator) where v.value is not null),
spread as (select indicator, min(value) as low, max(value) as high from ranked where direction <> 'CONTEXT' group by indicator
           having count(*) > 1 and max(value) > min(value) order by (max(value) - min(value)) / nullif(abs(avg(value)), 0) desc nulls last, indicator limit 7)
select r.name || case when r.unit = '' then '' else ', ' || replace(r.unit, 'GBP', '£') end as measure, c.short_name as name, r.council as mark, c.number as part_no,
       case r.direction when 'LOWER' then (s.high - r.value) / (s.high - s.low) else (r.value - s.low) / (s.high - s.low) end as place,
       pg_temp.figure(r.value, r.decimals) as label
from spread s join ranked r using (indicator) join council c on c.council = r.council
order by r.position, place, c.number
