-- The appraisal whose plan counts: of the set of assumptions that is asked for; else the one that the last comparison of the option
-- was held against, so that costing anew moves no goalposts; else the newest of the baseline that has the option.
select a.appraisal_id
from warehouse.appraisal a
join warehouse.appraisal_option o using (appraisal_id)
where a.baseline_id = :baseline and o.option = :option
  and (:assumptions = '' or a.assumption_set = :assumptions)
  and (not exists (select from warehouse.appraisal_line l where l.appraisal_id = a.appraisal_id and l.option = o.option)
       or exists (select from warehouse.appraisal_plan p where p.appraisal_id = a.appraisal_id and p.option = o.option))
order by coalesce(a.appraisal_id = (select r.appraisal_id from warehouse.benefit_run r
                                    where r.baseline_id = :baseline and r.option = :option
                                    order by r.run_id desc limit 1), false) desc,
         a.made_at desc, a.appraisal_id desc
limit 1
