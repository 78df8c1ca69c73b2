insert into warehouse.appraisal_plan (appraisal_id, option, line, nature, council, service, group_no, financial_year, amount)
values (:appraisal, :option, :line, :nature, :council, :service, :group, :year, :amount)
