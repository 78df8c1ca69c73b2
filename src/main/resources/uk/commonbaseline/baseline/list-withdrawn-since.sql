-- Files that counted at the moment that is asked about, and were withdrawn since.
select d.council || ' "' || d.file_name || '" (' || d.feed || ' ' || d.period || '), on '
       || to_char(w.withdrawn_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') || ' by ' || w.withdrawn_by || ': ' || w.reason
from warehouse.withdrawal w
join warehouse.delivery d using (delivery_id)
where warehouse.counts(d)
order by d.council, d.feed, d.period
