-- The twelve lines and costs that move the best option's net present value most, in £ million. Exact, not simulated.
select pg_temp.sentence(regexp_replace(regexp_replace(regexp_replace(replace(regexp_replace(t.line, '^(one-off|recurring)/', ''), '-', ' '), '\mhr\M', 'HR'), '\mict\M', 'ICT'), '$',
           case when t.line like 'one-off/%' then ' (one-off cost)' when t.line like 'recurring/%' then ' (running cost)' else '' end)) as name,
       t.npv_at_low / 1000000 as at_low, t.npv_at_high / 1000000 as at_high, a.npv / 1000000 as central,
       'low ' || pg_temp.million(t.npv_at_low, 2) as low_label, 'high ' || pg_temp.million(t.npv_at_high, 2) as high_label,
       'central ' || pg_temp.million(a.npv, 2) as central_label
from appraised a join reporting.appraisal_tornado t using (appraisal_id, option)
where a.best and t.npv_at_low <> t.npv_at_high and t.position <= 12
order by a.position, t.position
