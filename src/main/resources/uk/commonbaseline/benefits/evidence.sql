-- What became of the posts, contracts and cost centres of the baseline, a line for each service (of cost centres: and group) that they
-- belong to. What is not found is gone only where the later list holds no more unread rows than the baseline's: a row that was
-- rejected, stands under no mapped code or has no reference may be the very thing. A post that is frozen or lent out is still there,
-- and contracts are compared by value only where both values are given.
with read as (
    select u.baseline_id, d.council, d.kind, case when d.kind = 'cost' then 0 else sum(coalesce(d.rows_rejected, 0)) end as rejected
    from warehouse.baseline_delivery u
    join warehouse.delivery d using (delivery_id)
    where u.baseline_id in (:before, :after)
    group by u.baseline_id, d.council, d.kind
), nameless as (
    select baseline_id, council, 'staff' as kind,
           count(*) filter (where decision = 'unmapped' or coalesce(btrim(post_ref), '') = '') as rows
    from warehouse.baseline_staff
    where baseline_id in (:before, :after)
    group by baseline_id, council
    union all
    select baseline_id, council, 'contracts', count(*) filter (where coalesce(btrim(contract_ref), '') = '')
    from warehouse.baseline_contract
    where baseline_id in (:before, :after)
    group by baseline_id, council
), came as (
    select r.baseline_id, r.council, r.kind, r.rejected + coalesce(n.rows, 0) as unread
    from read r
    left join nameless n using (baseline_id, council, kind)
), post as (
    select baseline_id, council, service, lower(btrim(post_ref)) as ref, fte_in, decision,
           case when decision in ('vacancy-frozen', 'supernumerary', 'secondee-out') then round(fte * service_share, 4) else fte_in end as fte
    from warehouse.baseline_staff
    where baseline_id in (:before, :after) and btrim(post_ref) <> ''
), contract as (
    select baseline_id, council, service, lower(btrim(contract_ref)) as ref, lower(btrim(supplier)) as supplier, annual_value,
           baseline_id = :before or coalesce(ends_on >= make_date(:year, 4, 1), true) as runs
    from warehouse.baseline_contract
    where baseline_id in (:before, :after) and btrim(contract_ref) <> ''
), centre as (
    select c.baseline_id, c.council, c.service, s.group_no, lower(btrim(c.cost_centre_code)) as ref, c.amount, c.decision
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where c.baseline_id in (:before, :after) and (c.decision = 'in' or c.decision = 'unmapped')
      and (c.baseline_id = :before or c.nature = 'ledger')
), thing as (
    select 'post' as kind, 'staff' as list, council, ref, '' as supplier,
           coalesce(sum(fte_in) filter (where baseline_id = :before), 0) <> 0 as was_there,
           coalesce(sum(fte) filter (where baseline_id = :after), 0) = 0 as gone,
           sum(fte_in) filter (where baseline_id = :before) as before, sum(fte) filter (where baseline_id = :after) as after,
           coalesce(bool_or(decision = 'unmapped') filter (where baseline_id = :after), false) as unread
    from post
    group by council, ref
    union all
    select 'contract', 'contracts', council, ref, coalesce(max(supplier) filter (where baseline_id = :before), ''),
           bool_or(baseline_id = :before), not coalesce(bool_or(runs) filter (where baseline_id = :after), false),
           case when bool_and(annual_value is not null) filter (where baseline_id = :before)
               then sum(annual_value) filter (where baseline_id = :before) end,
           case when bool_and(annual_value is not null) filter (where baseline_id = :after and runs)
               then sum(annual_value) filter (where baseline_id = :after and runs) end,
           false
    from contract
    group by council, ref
    union all
    select 'cost-centre', 'cost', council, ref, '',
           coalesce(sum(amount) filter (where baseline_id = :before and decision = 'in'), 0) <> 0,
           coalesce(sum(amount) filter (where baseline_id = :after and decision = 'in'), 0) = 0,
           sum(amount) filter (where baseline_id = :before and decision = 'in'),
           sum(amount) filter (where baseline_id = :after and decision = 'in'),
           coalesce(bool_or(decision = 'unmapped') filter (where baseline_id = :after), false)
    from centre
    group by council, ref
), part as (
    select distinct 'post' as kind, council, ref, service, 0 as group_no, null::numeric as fall
    from post
    where baseline_id = :before and fte_in <> 0
    union all
    select distinct 'contract', c.council, c.ref, coalesce(nullif(c.service, 'UNMAPPED'), ''), 0,
           t.before - case when t.gone then 0 else t.after end
    from contract c
    join thing t on t.kind = 'contract' and t.council = c.council and t.ref = c.ref
    where c.baseline_id = :before
    union all
    select 'cost-centre', council, ref, service, group_no,
           sum(amount) filter (where baseline_id = :before) - coalesce(sum(amount) filter (where baseline_id = :after), 0)
    from centre
    where decision = 'in'
    group by council, ref, service, group_no
    having bool_or(baseline_id = :before)
)
select t.kind, t.council, t.ref, t.supplier, p.service, p.group_no, p.fall,
       case when later.council is null then 'NOT_CHECKED'
            when (t.gone or t.after < t.before) and (t.unread or later.unread > coalesce(earlier.unread, 0)) then 'NOT_CHECKED'
            when t.gone then 'GONE'
            when t.after < t.before then 'SMALLER'
            when t.before is not null and t.after is null then 'NOT_CHECKED'
            else 'STILL_THERE' end as proof
from thing t
join part p using (kind, council, ref)
left join came later on later.baseline_id = :after and later.council = t.council and later.kind = t.list
left join came earlier on earlier.baseline_id = :before and earlier.council = t.council and earlier.kind = t.list
where t.was_there
order by t.kind, t.council, t.ref, p.service, p.group_no
