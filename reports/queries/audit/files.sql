select c.short_name as council, f.file_name || coalesce(', v' || f.version, '') as file, to_char(f.received_at at time zone 'Europe/London', 'DD/MM/YYYY HH24:MI') as received,
       f.state, left(f.recipe, 12) as recipe, f.sha256
from file f join council c using (council) left join extract x on x.kind = f.kind
order by c.number, x.number, f.period, f.file_name, f.delivery_id
