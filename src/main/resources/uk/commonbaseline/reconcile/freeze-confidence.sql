-- How far each extract can be relied on for each service of the core: the worst of what was agreed, of what the checks that
-- speak of it found, and of what has not come. X is what was not supplied; it weighs nothing, rather than nought.
insert into warehouse.baseline_confidence (baseline_id, council, service, kind, best, unsigned, pounds, because)
with asked as (
    select c.council, s.service, r.*
    from warehouse.baseline_council c
    cross join warehouse.service s
    cross join warehouse.confidence_rule r
    where c.baseline_id = :id and s.ring = 'CORE'
      and (r.kind <> 'performance' or exists (select from warehouse.indicator i where i.service = s.service))
), came as (
    select d.council, d.kind, max(coalesce(g.grade, 'D')) as agreed, bool_or(g.grade is null) as nobody_agreed
    from warehouse.baseline_delivery u
    join warehouse.delivery d using (delivery_id)
    left join warehouse.extract_grade g on g.council = d.council and g.feed = d.feed
    where u.baseline_id = :id
    group by d.council, d.kind
), absent as (
    select council, kind, count(*) as files from warehouse.baseline_expected where baseline_id = :id and delivery_id is null group by council, kind
), held as (
    select council, service, 'cost' as kind, coalesce(sum(amount) filter (where decision = 'in'), 0) as pounds
    from warehouse.baseline_cost where baseline_id = :id group by council, service
    union all
    select council, service, 'staff', sum(pay_in) from warehouse.baseline_staff where baseline_id = :id group by council, service
    union all
    select k.council, s.service, 'contracts', coalesce(sum(c.annual_value), 0)
    from (select distinct council from came where kind = 'contracts') k
    cross join warehouse.service s
    left join warehouse.baseline_contract c on c.baseline_id = :id and c.council = k.council and c.service = s.service
    group by k.council, s.service
    union all
    select m.council, i.service, 'performance',
           (select coalesce(sum(c.amount), 0) from warehouse.baseline_cost c
            where c.baseline_id = :id and c.council = m.council and c.service = i.service and c.decision = 'in')
    from warehouse.baseline_measure m
    join warehouse.indicator i using (indicator)
    where m.baseline_id = :id and m.collected and i.service is not null
    group by m.council, i.service
), nil as (
    select council, service, extract as kind, 0 as pounds from warehouse.nil_return where service <> ''
), spoken as (
    select k.check_id, k.council, k.service, k.outcome,
           case when k.subject in ('cost', 'original-budget', 'current-budget', 'forecast', 'actual', 'outturn', 'planned-saving') then 'cost'
                when k.subject in ('staff', 'staff pay', 'posts', 'pay', 'fte', 'FTE') then 'staff'
                when k.subject in ('performance', 'values') then 'performance'
                when k.subject in ('contracts', 'annual-value') then 'contracts' end as kind
    from warehouse.baseline_check k
    where k.baseline_id = :id
), judged as (
    select a.council, a.service, a.kind, n.check_id,
           max(case k.outcome when 'green' then 'A' when 'amber' then a.amber when 'not-checked' then a.not_checked else a.red end) as grade,
           max(case k.outcome when 'green' then '' when 'not-checked' then '1 not checked' when 'amber' then '2 amber' else '3 red' end) as worst
    from asked a
    cross join unnest(a.needs) as n (check_id)
    join spoken k on k.council = a.council and k.check_id = n.check_id and coalesce(k.kind, a.kind) = a.kind
        and (k.service = a.service
             or k.service is null and not exists (select from spoken o where o.council = a.council and o.check_id = n.check_id and o.service = a.service))
    group by a.council, a.service, a.kind, n.check_id
), evidence as (
    select council, service, kind, max(grade) as grade,
           string_agg(check_id || ' ' || substr(worst, 3), ', ' order by check_id) filter (where worst <> '') as words
    from judged
    group by council, service, kind
)
select :id, a.council, a.service, a.kind,
       case when c.agreed is null or h.pounds is null and n.pounds is null then 'X'
            else greatest(c.agreed, coalesce(e.grade, a.not_checked), case when x.files > 0 then a.part_missing else 'A' end) end,
       case when c.agreed is null or h.pounds is null and n.pounds is null then 'X' else a.unsigned end,
       case when c.agreed is not null then coalesce(h.pounds, n.pounds) end,
       case when c.agreed is null then 'not supplied'
            when h.pounds is null and n.pounds is null then 'nothing of this service was supplied'
            else concat_ws('; ', case when c.nobody_agreed then 'no grade was agreed' else 'agreed as ' || c.agreed end, e.words,
                           case when x.files > 0 then 'a file has not come' end) end
from asked a
left join came c on c.council = a.council and c.kind = a.kind
left join absent x on x.council = a.council and x.kind = a.kind
left join held h on h.council = a.council and h.service = a.service and h.kind = a.kind
left join nil n on n.council = a.council and n.service = a.service and n.kind = a.kind
left join evidence e on e.council = a.council and e.service = a.service and e.kind = a.kind
