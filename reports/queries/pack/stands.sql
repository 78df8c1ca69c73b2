-- What stands for this edition; pages that need something else are left out.
select 'appraisal' as what from edition where appraisal_id is not null
union all
select 'benefits' from benefit
union all
select 'schedule' from (select a.option, a.appraisal_id from appraised a where a.best order by a.position limit 1) best
where exists (select from reporting.appraisal_owner w where w.appraisal_id = best.appraisal_id and w.option = best.option)
union all
select 'issue' from issue
