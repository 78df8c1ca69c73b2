-- What is to come for the baseline of the settings in force and has not, as of the last run.
select a.council, a.feed, a.period,
       exists (select from warehouse.awaited other
               where other.council = a.council and other.kind = a.kind and other.delivery_id is not null) as others_came
from warehouse.awaited a
left join warehouse.partner p on p.partner = a.council
where a.delivery_id is null
order by p.position nulls last, a.council, a.feed, a.period
