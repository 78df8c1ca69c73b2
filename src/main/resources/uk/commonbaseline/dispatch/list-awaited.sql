-- What is to come for the baseline of the settings in force and has not, as of the last run.
select a.council, a.feed, a.period,
       exists (select from warehouse.awaited other
               where other.council = a.council and other.kind = a.kind and other.delivery_id is not null) as others_came
from warehouse.awaited a
where a.delivery_id is null and a.council = any (:councils)
order by a.council, a.feed, a.period
