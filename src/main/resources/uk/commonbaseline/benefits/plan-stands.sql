select exists (select from warehouse.appraisal_plan where appraisal_id = :appraisal)
    or exists (select from warehouse.appraisal_owner where appraisal_id = :appraisal)
    or exists (select from warehouse.appraisal_schedule where appraisal_id = :appraisal)
