insert into warehouse.appraisal_tornado (appraisal_id, option, line, position, cost, npv_at_low, npv_at_high)
values (:appraisal, :option, :line, :position, :cost, :atLow, :atHigh)
