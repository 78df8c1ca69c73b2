-- The options that were costed against the baseline.
select distinct option
from warehouse.appraisal_option
join warehouse.appraisal using (appraisal_id)
where baseline_id = :baseline
order by option
