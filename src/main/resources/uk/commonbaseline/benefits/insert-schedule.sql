insert into warehouse.appraisal_schedule (appraisal_id, option, commissioner, deliverer)
values (:appraisal, :option, :commissioner, :deliverer)
