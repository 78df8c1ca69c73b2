-- What counts of a period of an extract, and the frozen baselines that hold it.
select d.delivery_id, d.file_name, d.version, d.rows_accepted,
       (select string_agg(b.name, ', ' order by b.baseline_id)
        from warehouse.baseline b join warehouse.baseline_delivery u using (baseline_id)
        where u.delivery_id = d.delivery_id and b.content_hash is not null) as frozen_in,
       (select coalesce(string_agg(a.measure || ' ' || trim_scale(a.accepted), ', ' order by a.measure), '')
        from warehouse.delivery_amount a where a.delivery_id = d.delivery_id) as amounts
from warehouse.delivery d
where d.council = :council and d.feed = :feed and d.period = :period and d.state = 'published'
