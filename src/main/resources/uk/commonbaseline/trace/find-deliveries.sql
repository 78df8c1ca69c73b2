select d.delivery_id, d.council, d.feed, coalesce(d.period, '') as period, coalesce(d.version, 0) as version, d.file_name, d.sha256, d.state,
       coalesce(k.built_as, d.kept_as, '') as kept_as, coalesce(k.built_sha256, d.sha256) as read_sha256
from warehouse.delivery d
left join warehouse.correction_set k using (delivery_id)
where lower(d.file_name) = lower(:file)
   or (length(:file) >= 6 and :file ~ '^[0-9a-fA-F]+$' and d.sha256 like lower(:file) || '%')
order by d.delivery_id desc
