select target_saving from warehouse.appraisal where appraisal_id = :appraisal
