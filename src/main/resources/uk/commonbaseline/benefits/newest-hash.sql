select content_hash from warehouse.benefit_run where baseline_id = :baseline order by run_id desc limit 1
