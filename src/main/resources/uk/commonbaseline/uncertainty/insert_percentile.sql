insert into warehouse.appraisal_percentile (appraisal_id, option, measure, statistic, position, pounds, standard_error)
values (:appraisal, :option, :measure, :statistic, :position, :pounds, :error)
