-- Mean and percentiles of the best option, simulated.
select n.option, n.option || '-' || upper(n.statistic) as mark, n.statistic = 'p50' as strong,
       case n.statistic when 'mean' then 'Mean of all draws' when 'p50' then 'One half of the draws at or below' else (substr(n.statistic, 2)::int) || ' in 100 draws at or below' end as statistic,
       n.pounds as net_is, n.standard_error as net_error_is, v.pounds as npv_is, v.standard_error as npv_error_is,
       pg_temp.thousand(n.pounds) as net, '± ' || pg_temp.thousand(n.standard_error) as net_error, pg_temp.thousand(v.pounds) as npv, '± ' || pg_temp.thousand(v.standard_error) as npv_error
from appraised a
join reporting.appraisal_percentile n on n.appraisal_id = a.appraisal_id and n.option = a.option and n.measure = 'net-saving'
join reporting.appraisal_percentile v on v.appraisal_id = a.appraisal_id and v.option = a.option and v.measure = 'npv' and v.statistic = n.statistic
where a.best order by a.position, n.position
