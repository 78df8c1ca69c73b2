select s.name as service, pg_temp.thousand(sum(l.base)) as base, pg_temp.percent(sum(l.saving), sum(l.base)) as rate, pg_temp.thousand(sum(l.saving)) as saving, false as strong
from appraised a join reporting.appraisal_line l using (appraisal_id, option) join reporting.service s on s.service = l.service
where a.best group by s.position, s.name
order by s.position
