-- The act that closed a period: the last one on it or on the whole extract, if that closed it.
select act, acted_at, acted_by, reason, period
from warehouse.period_act
where council = :council and feed = :feed and period in (:period, '')
order by act_id desc
limit 1
