select a.option || ' ' || a.name as option, coalesce(s.commissioner, 'not agreed yet') as commissioner, coalesce(s.deliverer, 'not agreed yet') as deliverer
from appraised a left join reporting.appraisal_schedule s using (appraisal_id, option)
where not a.best and a.option <> 'O0'
order by a.position
