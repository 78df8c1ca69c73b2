select check_id, name, unit, stops, owner, remedy
from warehouse.baseline_check_rule
where baseline_id = :id
order by check_id
