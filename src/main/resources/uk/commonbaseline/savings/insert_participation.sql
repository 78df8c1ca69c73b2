insert into warehouse.appraisal_participation (appraisal_id, option, council, service)
values (:appraisal, :option, :partner, :service)
