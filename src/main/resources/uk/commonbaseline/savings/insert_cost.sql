insert into warehouse.appraisal_cost (appraisal_id, option, cost, position, low, central, high)
values (:appraisal, :option, :cost, :position, :low, :central, :high)
