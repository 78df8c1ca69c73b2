select indicator, target, by_year, owner
from warehouse.appraisal_watch
where appraisal_id = :appraisal and option = :option
order by position, by_year
