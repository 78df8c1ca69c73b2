select d.delivery_id, coalesce(p.name, case d.council when '' then 'unknown council' when 'PARTNERSHIP' then 'The partnership' else d.council end) as council_name,
       d.feed, d.file_name, d.period, coalesce(d.version, 0) as version,
       old.version as replaced_version,
       -- What another partner sent is not for this one's eyes.
       case when first.council = d.council
            then 'receipt R-' || lpad(first.delivery_id::text, 5, '0') || ' of '
                 || to_char(first.received_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                 || ', sent as "' || first.file_name || '"'
                 || case when first.state = 'superseded' then ', which a later version has replaced since, so that it does not count; '
                      || 'if this one is right and the later one wrong, tell the partnership team' else '' end
       end as first_received,
       d.sha256, d.received_at,
       case when exists (select from warehouse.finding f
                         where f.delivery_id = d.delivery_id
                           and f.consequence = 'file_rejected' and f.next_move = 'operator') then 'not-taken'
            else d.outcome
       end as outcome,
       coalesce(d.rows_read, 0) as rows_read, coalesce(d.rows_accepted, 0) as rows_accepted,
       coalesce(d.rows_rejected, 0) as rows_rejected, coalesce(d.rows_excluded, 0) as rows_excluded
from warehouse.delivery d
left join warehouse.partner p on p.partner = d.council
left join warehouse.delivery old on old.delivery_id = d.supersedes
left join warehouse.delivery first on first.delivery_id = d.repeats
where d.delivery_id = :id
