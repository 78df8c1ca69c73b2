-- Each saving in the last year of the plan, when all of it has its full effect.
with best as (select option, appraisal_id from appraised where best order by position limit 1),
planned as (
    select p.line, p.nature, sum(p.amount) as saving
    from reporting.appraisal_plan p join best b using (appraisal_id, option)
    where p.financial_year = (select max(y.financial_year) from reporting.appraisal_plan y where y.appraisal_id = b.appraisal_id and y.option = b.option)
    group by p.line, p.nature)
select b.option || '-' || regexp_replace(w.line, '[^A-Za-z0-9.]+', '-', 'g') || coalesce('-' || nullif(p.nature, 'cashable'), '') as mark,
       regexp_replace(regexp_replace(pg_temp.sentence(replace(w.line, '-', ' ')), '\mhr\M', 'HR', 'i'), '\mict\M', 'ICT', 'i') as line,
       p.saving as saving_is, coalesce(pg_temp.thousand(p.saving), '–') as saving, coalesce(replace(p.nature, '-', ' '), '') as nature, w.owner
from best b
join reporting.appraisal_owner w on w.appraisal_id = b.appraisal_id and w.option = b.option
left join planned p on p.line = w.line
order by p.saving desc nulls last, w.line
