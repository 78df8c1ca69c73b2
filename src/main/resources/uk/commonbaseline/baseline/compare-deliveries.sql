-- What other files brought: in scope before and after, by the period of an extract, with the versions that counted.
with cell as (
    select baseline_id, delivery_id, council, service, sum(amount) as cost, 0::numeric as fte
    from warehouse.baseline_cost
    where baseline_id in (:before, :after) and decision = 'in'
    group by baseline_id, delivery_id, council, service
    union all
    select baseline_id, delivery_id, council, service, 0, sum(fte_in)
    from warehouse.baseline_staff
    where baseline_id in (:before, :after)
    group by baseline_id, delivery_id, council, service
), held as (
    select d.council, d.feed, d.period,
           max(d.version) filter (where b.baseline_id = :before) as version_before,
           max(d.version) filter (where b.baseline_id = :after) as version_after,
           max(d.file_name) filter (where b.baseline_id = :before) as file_before,
           max(d.file_name) filter (where b.baseline_id = :after) as file_after
    from warehouse.baseline_delivery b
    join warehouse.delivery d using (delivery_id)
    where b.baseline_id in (:before, :after)
    group by d.council, d.feed, d.period
)
select case when h.version_before is null then 'new-data'
            when h.version_after is null then 'data-withdrawn'
            else 'restated-data' end as kind,
       c.council, c.service,
       d.feed || ' ' || d.period || case
           when h.version_before is null then ': "' || h.file_after || '"'
           when h.version_after is null then ': "' || h.file_before || '" counts no more'
           when h.version_before = h.version_after then ': "' || h.file_after || '", judged together with other files'
           else ': "' || h.file_after || '" (v' || h.version_after || ') for "' || h.file_before || '" (v' || h.version_before || ')'
       end as what,
       sum(case when c.baseline_id = :after then c.cost else -c.cost end) as cost,
       sum(case when c.baseline_id = :after then c.fte else -c.fte end) as fte
from cell c
join warehouse.delivery d using (delivery_id)
join held h on h.council = d.council and h.feed = d.feed and h.period = d.period
group by 1, c.council, c.service, 4
having sum(case when c.baseline_id = :after then c.cost else -c.cost end) <> 0
    or sum(case when c.baseline_id = :after then c.fte else -c.fte end) <> 0
order by 1, c.council, c.service, 4
