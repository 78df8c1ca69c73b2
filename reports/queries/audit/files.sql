select c.short_name as council, f.file_name || case when f.version > 1 then ' (' || pg_temp.ordinal(f.version) || ' version)' else '' end as file, to_char(f.received_at at time zone 'Europe/London', 'FMDD Mon YYYY, HH24:MI') as received,
       left(f.recipe, 12) as recipe, left(f.sha256, 16) || '…' as sha256
from file f join council c using (council) left join extract x on x.kind = f.kind
order by c.number, x.number, f.period, f.file_name, f.delivery_id
