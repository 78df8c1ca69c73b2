insert into warehouse.check_limit (name, value) values (:name, :value)
