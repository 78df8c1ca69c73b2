select line, nature, council, service, group_no, financial_year, amount
from warehouse.appraisal_plan
where appraisal_id = :appraisal and option = :option
order by line, nature, council, service, group_no, financial_year
