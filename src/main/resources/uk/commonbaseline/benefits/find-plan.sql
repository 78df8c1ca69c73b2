-- The newest appraisal of the baseline that has the option, of the set of assumptions that is asked for.
select a.appraisal_id
from warehouse.appraisal a
join warehouse.appraisal_option o using (appraisal_id)
where a.baseline_id = :baseline and o.option = :option
  and (:assumptions = '' or a.assumption_set = :assumptions)
  and (not exists (select from warehouse.appraisal_line l where l.appraisal_id = a.appraisal_id and l.option = o.option)
       or exists (select from warehouse.appraisal_plan p where p.appraisal_id = a.appraisal_id and p.option = o.option))
order by a.made_at desc, a.appraisal_id desc
limit 1
