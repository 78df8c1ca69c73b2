insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving)
values (:baseline, :assumptionSet, :madeAt, :discountRate, :years, :target)
returning appraisal_id
