insert into warehouse.sign_off (baseline_id, council, name, role, signed_on, noted_at)
values (:baseline, :council, :name, :role, :day, :now)
