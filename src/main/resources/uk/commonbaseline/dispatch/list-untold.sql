-- What has come from councils that have officers and was told in no digest yet.
select d.delivery_id, d.council, d.feed, d.file_name, coalesce(d.period, '') as period, coalesce(d.version, 0) as version,
       case when exists (select from warehouse.finding f
                         where f.delivery_id = d.delivery_id and f.consequence = 'file_rejected' and f.next_move = 'operator') then 'not-taken'
            when d.state = 'repeated' then 'already-received'
            else d.outcome
       end as outcome,
       coalesce(d.rows_read, 0) as rows_read, coalesce(d.rows_rejected, 0) as rows_rejected,
       (select count(*) from warehouse.finding f
        where f.delivery_id = d.delivery_id and f.consequence = 'questioned'
          and not exists (select from warehouse.waived_finding w where w.finding_id = f.finding_id)) as to_check,
       d.run, d.received_at
from warehouse.delivery d
where d.council = any (:councils) and d.state <> 'claimed' and d.outcome is not null
  and not exists (select from warehouse.outbox_told t where t.delivery = d.delivery_id)
order by d.delivery_id
