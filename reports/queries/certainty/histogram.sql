-- How the draws of the best option's net saving a year spread, in £ million.
select h.pounds_from / 1000000 as from_, h.pounds_to / 1000000 as to_, 100.0 * h.draws / s.draws as share, a.target_saving / 1000000 as target,
       coalesce((select value || ' ' from reporting.setting where name = 'target-source'), 'target ') || pg_temp.round_pounds(a.target_saving) as target_label
from appraised a join reporting.appraisal_simulation s using (appraisal_id, option)
join reporting.appraisal_histogram h using (appraisal_id, option)
where a.best and h.measure = 'net-saving' order by a.position, h.bar
