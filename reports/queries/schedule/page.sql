with best as (select option, name, appraisal_id from appraised where best order by position limit 1)
select coalesce(pg_temp.sentence(s.commissioner) || ' asks, ' || pg_temp.lower_first(s.deliverer) || ' delivers', 'Who asks and who delivers is not agreed yet') as headline,
       'Schedule of benefits of option ' || b.option || ', ' || pg_temp.lower_first(b.name) || ': what the partners agree to watch once it is chosen, and who answers for each saving.'
           || case when exists (select from reporting.appraisal_watch w where w.appraisal_id = b.appraisal_id and w.option = b.option) then '' else ' No indicator has a target yet.' end as lead
from best b
left join reporting.appraisal_schedule s on s.appraisal_id = b.appraisal_id and s.option = b.option
