insert into warehouse.period_act (council, feed, period, act, acted_at, acted_by, reason)
values (:council, :feed, :period, :act, :now, :by, :reason)
