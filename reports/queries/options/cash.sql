-- Cumulative cash of each option that changes anything, in £ million, real and undiscounted; of the one worth most from its low
-- to its high case, where these were kept.
select a.option || ' ' || a.name as line, a.best, pg_temp.year(y.financial_year) as year, y.cumulative / 1000000 as amount,
       a.option || ' ' || pg_temp.round_pounds(last_value(y.cumulative) over w) as end_label,
       case when a.payback_years is not null then 'payback ' || pg_temp.figure(a.payback_years, 1) || ' years after the decision' end as payback_label,
       case when a.best then y.cumulative_low / 1000000 end as low, case when a.best then y.cumulative_high / 1000000 end as high,
       case when a.best then 'low ' || pg_temp.round_pounds(last_value(y.cumulative_low) over w) end as low_label,
       case when a.best then 'high ' || pg_temp.round_pounds(last_value(y.cumulative_high) over w) end as high_label
from appraised a join reporting.appraisal_year y using (appraisal_id, option)
where a.net_saving <> 0 or a.one_off_cost <> 0
window w as (partition by a.option order by y.year_no rows between unbounded preceding and unbounded following)
order by a.position, y.year_no
