insert into warehouse.appraisal_histogram (appraisal_id, option, measure, bar, pounds_from, pounds_to, draws)
values (:appraisal, :option, :measure, :bar, :from, :to, :draws)
