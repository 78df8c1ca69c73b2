insert into warehouse.appraisal_finding (appraisal_id, option, position, line, council, service, group_no, words)
values (:appraisal, :option, :position, :line, :council, :service, :groupNo, :words)
