-- £ thousand; every option is put to the same tests, the best is shown.
select s.option, s.test as mark, coalesce('Without ' || c.short_name, s.words) as words, s.net_saving as net_is, s.npv as npv_is, case when s.test <> 'base' then s.npv - b.npv end as moved_is, s.payback_years as payback_is,
       pg_temp.thousand(s.net_saving) as net, pg_temp.thousand(s.npv) as npv,
       case when s.test = 'base' then null else pg_temp.thousand(s.npv - b.npv) end as moved,
       coalesce(pg_temp.figure(s.payback_years, 1), 'never') as payback,
       coalesce(pg_temp.year(s.reaches_target), 'not reached') as target, s.test = 'base' as strong
from appraisal_sensitivity s join appraised a using (appraisal_id, option)
join appraisal_sensitivity b on b.appraisal_id = s.appraisal_id and b.option = s.option and b.test = 'base'
left join council c on s.test = 'without-' || c.council
where a.best order by s.position
