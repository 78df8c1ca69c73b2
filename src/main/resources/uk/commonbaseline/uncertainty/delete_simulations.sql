delete from warehouse.appraisal_simulation where appraisal_id = :appraisal
