select assumption_set, made_at from warehouse.appraisal where appraisal_id = :appraisal
