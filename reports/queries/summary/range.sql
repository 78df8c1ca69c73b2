-- In £ million: what each option would save a year, from low to high, against the target.
select option || ' ' || name as name,
       net_saving_low / 1000000 as low, net_saving / 1000000 as central, net_saving_high / 1000000 as high, target_saving / 1000000 as target,
       pg_temp.round_pounds(net_saving) || ' (' || pg_temp.round_pounds(net_saving_low) || ' to ' || pg_temp.round_pounds(net_saving_high) || ')' as label,
       coalesce((select value || ' ' from reporting.setting where name = 'target-source'), 'target ') || pg_temp.round_pounds(target_saving) as target_label,
       best
from appraised
where net_saving_high <> 0 or net_saving_low <> 0
order by position
