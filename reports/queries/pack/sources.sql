-- Every file of the baseline with its whole fingerprint, for the manifest.
select coalesce(c.council, f.council) || '/' || f.file_name || case when f.version > 1 then ' (' || pg_temp.ordinal(f.version) || ' version)' else '' end as file, f.sha256
from source f left join council c using (council) left join extract x on x.kind = f.kind
where not pg_temp.is_public() and f.council <> 'OTHERS'
order by c.number nulls last, x.number nulls last, f.period, f.file_name, f.delivery_id
