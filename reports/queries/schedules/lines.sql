-- Each saving in the last year of the plan, when all of it has its full effect.
with planned as (
    select a.option, p.line, p.nature, sum(p.amount) as saving
    from appraised a join reporting.appraisal_plan p using (appraisal_id, option)
    where not a.best
      and p.financial_year = (select max(y.financial_year) from reporting.appraisal_plan y where y.appraisal_id = p.appraisal_id and y.option = p.option)
    group by a.option, p.line, p.nature)
select a.option || '-' || regexp_replace(w.line, '[^A-Za-z0-9.]+', '-', 'g') || coalesce('-' || nullif(p.nature, 'cashable'), '') as mark,
       a.option || ' ' || a.name as option, regexp_replace(regexp_replace(pg_temp.sentence(replace(w.line, '-', ' ')), '\mhr\M', 'HR', 'i'), '\mict\M', 'ICT', 'i') as line,
       p.saving as saving_is, coalesce(pg_temp.thousand(p.saving), '–') as saving, coalesce(replace(p.nature, '-', ' '), '') as nature, w.owner
from appraised a
join reporting.appraisal_owner w using (appraisal_id, option)
left join planned p on p.option = a.option and p.line = w.line
where not a.best
order by a.position, p.saving desc nulls last, w.line
