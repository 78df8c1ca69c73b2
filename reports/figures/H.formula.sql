-- How sure the options are, as simulated: -NET and -NPV at the mean or a percentile with -SE for its standard error; -Y<year>-IN and -BY the probability of reaching the target.
with s as (select s.* from reporting.appraisal_simulation s join edition e using (appraisal_id)),
last as (select option, max(year_no) as year_no from reporting.appraisal_reaching join s using (appraisal_id, option) group by option)
select 'H-' || p.option || '-' || upper(p.statistic) || '-' || m.mark as ref, 'simulated with ' || s.draws || ' draws from seed ' || s.seed as words, p.pounds as value, array['O-' || p.option || '-' || m.mark] as inputs
from reporting.appraisal_percentile p join s using (appraisal_id, option) cross join lateral (values (case p.measure when 'npv' then 'NPV' else 'NET' end)) as m (mark)
union all
select 'H-' || p.option || '-' || upper(p.statistic) || '-' || m.mark || '-SE', 'how far chance may have moved it', p.standard_error, array['O-' || p.option || '-' || m.mark]
from reporting.appraisal_percentile p join s using (appraisal_id, option) cross join lateral (values (case p.measure when 'npv' then 'NPV' else 'NET' end)) as m (mark)
union all
select 'H-' || r.option || '-Y' || r.year_no || '-' || v.mark, v.words, 100.0 * v.n / s.draws, array['O-' || r.option || '-NET']
from reporting.appraisal_reaching r join s using (appraisal_id, option)
cross join lateral (values ('IN', r.in_year, 'draws that reach the target in the year, of all'), ('BY', r.by_year, 'draws that reach the target by the year, of all')) as v (mark, n, words)
union all
select 'H-' || r.option || '-EVER', 'draws that ever reach the target, of all', 100.0 * r.by_year / s.draws, array['O-' || r.option || '-NET']
from reporting.appraisal_reaching r join last l using (option, year_no) join s using (appraisal_id, option)
