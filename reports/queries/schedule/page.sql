with best as (select option, name, appraisal_id from appraised where best order by position limit 1)
select case when s.commissioner is null then 'Who commissions ' || b.option || ' and who delivers it is not agreed yet'
            else b.option || ' names who answers for ' || case (select count(*) from reporting.appraisal_owner w where w.appraisal_id = b.appraisal_id and w.option = b.option and coalesce(w.owner, '') = '') when 0 then 'every saving' else 'most savings' end
                 || coalesce((select ' and sets ' || pg_temp.number_of(nullif(count(*), 0), 'target', 'targets') from reporting.appraisal_watch w where w.appraisal_id = b.appraisal_id and w.option = b.option), '') end as headline,
       'Option ' || b.option || ', ' || pg_temp.lower_first(b.name) || '. What the partners agree to when they choose it: who commissions and who delivers, which targets the service must meet, and who answers for each saving.'
           || case when exists (select from reporting.appraisal_watch w where w.appraisal_id = b.appraisal_id and w.option = b.option) then '' else ' No indicator has a target yet.' end as lead
from best b
left join reporting.appraisal_schedule s on s.appraisal_id = b.appraisal_id and s.option = b.option
