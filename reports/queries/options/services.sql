select l.option, l.option || '-' || s.service as mark, sum(l.base) as base_is, 100 * sum(l.saving) / nullif(sum(l.base), 0) as rate_is, sum(l.saving) as saving_is, s.name as service, pg_temp.thousand(sum(l.base)) as base, pg_temp.percent(sum(l.saving), sum(l.base)) as rate, pg_temp.thousand(sum(l.saving)) as saving, false as strong
from appraised a join reporting.appraisal_line l using (appraisal_id, option) join reporting.service s on s.service = l.service
where a.best group by l.option, s.service, s.position, s.name
order by s.position
