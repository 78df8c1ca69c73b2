insert into warehouse.appraisal_assumption (appraisal_id, option, assumption, words, value, source, position)
values (:appraisal, :option, :key, :words, :value, :source, :position)
