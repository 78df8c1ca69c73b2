insert into warehouse.appraisal_bridge (appraisal_id, option, position, step, words, amount, total)
values (:appraisal, :option, :position, :step, :words, :amount, :total)
