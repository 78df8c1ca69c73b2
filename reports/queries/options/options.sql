select option as mark, net_saving as net_is, case when net_saving_low <> 0 or net_saving_high <> 0 then net_saving_low end as low_is, case when net_saving_low <> 0 or net_saving_high <> 0 then net_saving_high end as high_is, one_off_cost as one_off_is, npv as npv_is, npv_five as npv_five_is, payback_years as payback_is,
       case when net_saving_low <> 0 or net_saving_high <> 0 then pg_temp.figure(net_saving_low / 1000000, 1) end as low, case when net_saving_low <> 0 or net_saving_high <> 0 then pg_temp.figure(net_saving_high / 1000000, 1) end as high,
       option || ' ' || name as option, pg_temp.figure(net_saving / 1000000, 1) as net,
       case when net_saving_low = 0 and net_saving_high = 0 then '–' else pg_temp.figure(net_saving_low / 1000000, 1) || ' to ' || pg_temp.figure(net_saving_high / 1000000, 1) end as range,
       pg_temp.figure(one_off_cost / 1000000, 1) as one_off, pg_temp.figure(npv / 1000000, 1) as npv, pg_temp.figure(npv_five / 1000000, 1) as npv_five,
       case when payback_years is not null then pg_temp.figure(payback_years, 1) when net_saving = 0 and one_off_cost = 0 then '–' else 'never' end as payback,
       case when net_saving = 0 then '–' when net_saving_low >= target_saving then 'low case' when net_saving >= target_saving then 'central case' when net_saving_high >= target_saving then 'high case' else 'no' end as target,
       best as strong
from appraised order by position
