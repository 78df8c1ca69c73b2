select s.option, replace(s.step, '/', '-') as mark, s.words, s.amount as amount_is, pg_temp.thousand(s.amount) as amount, s.total as strong
from reporting.appraisal_bridge s join appraised a using (appraisal_id, option)
where a.best order by s.position
