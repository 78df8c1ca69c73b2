select option || ' ' || name as option, vehicle, governance, case when net_saving = 0 then '–' else pg_temp.year(live_from) end as live
from appraised order by position
