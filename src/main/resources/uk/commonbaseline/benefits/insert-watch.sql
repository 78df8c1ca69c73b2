insert into warehouse.appraisal_watch (appraisal_id, option, indicator, target, by_year, owner, position)
values (:appraisal, :option, :indicator, :target, :by, :owner, :position)
