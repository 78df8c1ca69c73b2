-- Every file of the baseline with its whole fingerprint, for the manifest.
select c.council || '/' || f.file_name || case when f.version > 1 then ' (' || pg_temp.ordinal(f.version) || ' version)' else '' end as file, f.sha256
from file f join council c using (council) left join extract x on x.kind = f.kind
order by c.number, x.number, f.period, f.file_name, f.delivery_id
