-- What others publish about several councils comes last.
select coalesce(c.short_name, 'Published') as council, f.file_name || case when f.version > 1 then ' (' || pg_temp.ordinal(f.version) || ' version)' else '' end as file, to_char(f.received_at at time zone 'Europe/London', 'FMDD Mon YYYY, HH24:MI') as received,
       left(f.recipe, 12) as recipe, left(f.sha256, 16) || '…' as sha256
from source f left join council c using (council) left join extract x on x.kind = f.kind
where f.council <> 'OTHERS'
order by c.number nulls last, x.number nulls last, f.period, f.file_name, f.delivery_id
