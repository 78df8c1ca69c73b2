select b.name as baseline, b.financial_year, a.assumption_set, a.made_at, a.target_saving
from warehouse.appraisal a
join warehouse.baseline b using (baseline_id)
where a.appraisal_id = :appraisal
