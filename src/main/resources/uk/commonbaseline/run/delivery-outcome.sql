select d.delivery_id, d.council, coalesce(p.short_name, case d.council when '' then 'unknown' when 'PARTNERSHIP' then 'The partnership' else d.council end) as council_name, d.feed, d.file_name,
       coalesce(d.period, '') as period, coalesce(d.version, 0) as version,
       case when exists (select from warehouse.finding f
                         where f.delivery_id = d.delivery_id and f.code = 'does-not-add-up') then 'not-conserved'
            else coalesce(d.outcome, 'failed')
       end as outcome,
       coalesce(d.rows_read, 0) as rows_read, coalesce(d.rows_accepted, 0) as rows_accepted,
       coalesce(d.rows_rejected, 0) as rows_rejected, coalesce(d.rows_excluded, 0) as rows_excluded,
       coalesce((select sum(a.read) from warehouse.delivery_amount a
                 where a.delivery_id = d.delivery_id and a.measure not in ('fte', 'values')), 0) as pounds
from warehouse.delivery d
left join warehouse.partner p on p.partner = d.council
where d.delivery_id = :id
