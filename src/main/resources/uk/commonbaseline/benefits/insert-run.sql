insert into warehouse.benefit_run (baseline_id, appraisal_id, option, as_of, made_at, from_year, to_year, price_base,
    delivered_from, content_hash)
values (:baseline_id, :appraisal_id, :option, :as_of, :made_at, :from_year, :to_year, :price_base, :delivered_from, :content_hash)
returning run_id
