-- How likely the best option's net saving of a year, without one-off costs, reaches the target, simulated.
select a.option, a.option || '-Y' || r.year_no as mark, pg_temp.year(y.financial_year) as year,
       100.0 * r.in_year / s.draws as in_year_is, 100.0 * r.by_year / s.draws as by_year_is,
       pg_temp.figure(100.0 * r.in_year / s.draws, 1) || '%' as in_year, pg_temp.figure(100.0 * r.by_year / s.draws, 1) || '%' as by_year
from appraised a join reporting.appraisal_simulation s using (appraisal_id, option)
join reporting.appraisal_reaching r using (appraisal_id, option)
join reporting.appraisal_year y on y.appraisal_id = a.appraisal_id and y.option = a.option and y.year_no = r.year_no
where a.best order by a.position, r.year_no
