update warehouse.appraisal
set target_saving = :target
where appraisal_id = :appraisal
  and target_saving <> :target
