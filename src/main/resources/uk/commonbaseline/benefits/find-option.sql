select option, name from warehouse.appraisal_option where appraisal_id = :appraisal order by position
