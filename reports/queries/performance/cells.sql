with shown as (select i.* from reporting.indicator i where i.indicator in (select indicator from measured))
select p.council as column_mark, i.indicator as row_mark, coalesce(nullif(replace(i.unit, '£', 'GBP'), ''), 'number') as unit, r.value as value_is,
       i.name || case when i.unit = '' then '' else ', ' || replace(i.unit, 'GBP', '£') end
           || case i.direction when 'LOWER' then ' (lower)' when 'HIGHER' then ' (higher)' else '' end as row_name, p.short_name as column_name,
       case when r.value is not null then pg_temp.figure(r.value, r.decimals)
                || case when r.quartile is not null then ' (' || r.place || ', Q' || r.quartile || ')' when r.direction <> 'CONTEXT' and r.compared > 1 then ' (' || r.place || ')' else '' end
            when exists (select from measured v where v.council = p.council and v.indicator = i.indicator and not v.collected) then 'not collected'
            else 'not supplied' end as value,
       coalesce(r.quartile = 1, false) as strong
from shown i cross join council p
left join ranked r on r.indicator = i.indicator and r.council = p.council
where p.council <> 'OTHERS'
order by i.position, i.indicator, p.number
