-- The last act on each period; a closed extract closes all its periods.
select distinct on (council, feed, period) council, feed, period, act, acted_at, acted_by, reason
from warehouse.period_act
order by council, feed, period, act_id desc
