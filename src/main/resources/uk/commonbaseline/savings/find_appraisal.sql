select appraisal_id
from warehouse.appraisal
where baseline_id = :baseline
  and assumption_set = :assumptionSet
