select a.option || ' ' || a.name as option, i.name as indicator,
       case i.direction when 'LOWER' then 'at most ' when 'HIGHER' then 'at least ' else '' end || case when i.unit = 'GBP' then '£' else '' end || trim_scale(w.target) || case when i.unit = '%' then '%' else '' end as target,
       pg_temp.year(w.by_year) as "by", w.owner
from appraised a
join reporting.appraisal_watch w using (appraisal_id, option)
join reporting.indicator i using (indicator)
where not a.best
order by a.position, w.position
