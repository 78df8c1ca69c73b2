-- C01 Every extract has come
-- Level: completeness
-- Question: Has each council sent every file that its feeds expect, and do its ledger and its staff list hold every core service?
-- Unit: files or services missing
-- To do: Send what is missing; where there truly is none, have a nil return signed in jobs/checks.yml.
with asked as (
    select e.council, e.kind, count(*) as expected, count(e.delivery_id) as came,
           string_agg(btrim(e.feed || ' ' || e.period), ', ' order by e.feed, e.period) filter (where e.delivery_id is null) as absent
    from warehouse.baseline_expected e
    where e.baseline_id = :id
    group by e.council, e.kind
), held as (
    select distinct council, 'cost' as kind, service from warehouse.checked_cost where baseline_id = :id
    union
    select distinct council, 'staff', service from warehouse.checked_staff where baseline_id = :id
), gap as (
    select c.council, k.kind, v.service
    from warehouse.baseline_council c
    cross join (values ('cost'), ('staff')) as k (kind)
    cross join warehouse.service v
    where c.baseline_id = :id and v.ring = 'CORE'
      and exists (select from held h where h.council = c.council and h.kind = k.kind)
      and not exists (select from held h where h.council = c.council and h.kind = k.kind and h.service = v.service)
)
select a.council, null as service, a.kind as subject, a.expected as value_a, case when n.council is null then a.came else a.expected end as value_b,
       case when n.council is null then a.expected - a.came else 0 end as difference,
       case when n.council is null then a.expected - a.came else 0 end as measure,
       case when a.expected = a.came then 'all ' || a.expected || ' received'
            when n.council is not null then 'nil return: ' || n.because || ' (' || n.decided_by || ', ' || n.approved_by || ')'
            else 'not received: ' || a.absent end as words
from asked a
left join warehouse.nil_return n on n.council = a.council and n.service = '' and n.extract = a.kind and a.came = 0
union all
select g.council, g.service, g.kind, 1, case when n.council is null then 0 else 1 end, case when n.council is null then 1 else 0 end,
       case when n.council is null then 1 else 0 end,
       case when n.council is null then 'the ' || case g.kind when 'cost' then 'ledger' else 'staff list' end || ' holds nothing of this service'
            else 'nil return: ' || n.because || ' (' || n.decided_by || ', ' || n.approved_by || ')' end
from gap g
left join warehouse.nil_return n on n.council = g.council and n.service = g.service and n.extract = g.kind
