select exists (select from warehouse.appraisal_move where appraisal_id = :appraisal)
