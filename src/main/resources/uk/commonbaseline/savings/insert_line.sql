insert into warehouse.appraisal_line (appraisal_id, option, service, group_no, base, rate, saving)
values (:appraisal, :option, :service, :groupNo, :base, :rate, :saving)
