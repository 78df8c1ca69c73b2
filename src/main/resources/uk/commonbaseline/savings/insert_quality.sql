insert into warehouse.appraisal_quality (appraisal_id, option, indicator, council, low, central, high, by, because)
values (:appraisal, :option, :indicator, :council, :low, :central, :high, :by, :because)
