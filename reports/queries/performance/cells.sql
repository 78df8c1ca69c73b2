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
place as (select council, short_name, number from council),
shown as (select i.* from warehouse.indicator i where i.indicator in (select indicator from value))
select i.name || case when i.unit = '' then '' else ', ' || replace(i.unit, 'GBP', '£') end
           || case i.direction when 'LOWER' then ' (lower)' when 'HIGHER' then ' (higher)' else '' end as row_name, p.short_name as column_name,
       case when r.value is not null then pg_temp.figure(r.value, r.decimals) || case when r.direction <> 'CONTEXT' and r.compared > 1 then ' (' || r.place || ')' else '' end
            when exists (select from value v where v.council = p.council and v.indicator = i.indicator and not v.collected) then 'not collected'
            else 'not supplied' end as value,
       false as strong
from shown i cross join place p
left join ranked r on r.indicator = i.indicator and r.council = p.council
order by i.position, i.indicator, p.number
