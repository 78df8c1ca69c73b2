-- Posts in scope of what takes part.
select staff.council as partner, sum(staff.fte_in) as amount
from warehouse.baseline_staff staff
join warehouse.appraisal appraisal using (baseline_id)
join warehouse.appraisal_participation part
    on part.appraisal_id = appraisal.appraisal_id and part.council = staff.council and part.service = staff.service
where appraisal.appraisal_id = :appraisal
  and part.option = :option
group by staff.council
