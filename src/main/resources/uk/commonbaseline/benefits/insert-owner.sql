insert into warehouse.appraisal_owner (appraisal_id, option, line, owner)
values (:appraisal, :option, :line, :owner)
