insert into warehouse.appraisal_reaching (appraisal_id, option, year_no, in_year, by_year)
values (:appraisal, :option, :yearNo, :inYear, :byYear)
