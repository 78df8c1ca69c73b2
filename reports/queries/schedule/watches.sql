-- Targets are inputs that the board set.
with best as (select option, appraisal_id from appraised where best order by position limit 1)
select i.name as indicator, case i.direction when 'LOWER' then 'at most ' when 'HIGHER' then 'at least ' else '' end || case when i.unit = 'GBP' then '£' else '' end || trim_scale(w.target) || case when i.unit = '%' then '%' else '' end as target,
       pg_temp.year(w.by_year) as "by", w.owner
from best b
join reporting.appraisal_watch w on w.appraisal_id = b.appraisal_id and w.option = b.option
join reporting.indicator i using (indicator)
order by w.position
