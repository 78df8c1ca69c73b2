select s.option, s.scenario as mark, s.name, s.risk || case when s.ruled_out then ' This option can''t be chosen then.' else '' end as risk,
       s.net_saving as net_is, s.npv as npv_is, pg_temp.thousand(s.net_saving) as net,
       pg_temp.thousand(s.net_saving_low) || ' to ' || pg_temp.thousand(s.net_saving_high) as range, pg_temp.thousand(s.npv) as npv,
       coalesce(pg_temp.year(s.full_from), 'never') as full_from, coalesce(pg_temp.year(s.reaches_target), 'not reached') as target
from reporting.appraisal_scenario s join appraised a using (appraisal_id, option)
where a.best order by s.position
