insert into warehouse.baseline_check_rule (baseline_id, check_id, name, level, question, unit, remedy, green, amber, floor, stops, owner)
select :id, check_id, name, level, question, unit, remedy, green, amber, floor, stops, owner
from warehouse.check_rule
