insert into warehouse.check_rule (check_id, name, level, question, unit, remedy, green, amber, floor, stops, owner)
values (:id, :name, :level, :question, :unit, :remedy, :green, :amber, :floor, :stops, :owner)
