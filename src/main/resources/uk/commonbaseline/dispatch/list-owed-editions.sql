-- Those whose printing came to its end; a run that broke off in the midst of it owes nothing.
select o.edition
from warehouse.outbox_edition o
join warehouse.edition e on replace(e.edition, ' ', '-') = o.edition
where o.queued_at is null and e.made_at >= o.printing_at
order by o.printing_at
