-- What became of the posts, contracts and cost centres of the baseline. One that could not be looked up, since the later extract
-- has not come, is not checked.
with came as (
    select d.council, d.kind
    from warehouse.baseline_delivery u
    join warehouse.delivery d using (delivery_id)
    where u.baseline_id = :after
    group by d.council, d.kind
), thing as (
    select 'post' as kind, council, lower(btrim(post_ref)) as ref, '' as supplier,
           sum(fte_in) filter (where baseline_id = :before) as before, sum(fte_in) filter (where baseline_id = :after) as after
    from warehouse.baseline_staff
    where baseline_id in (:before, :after) and btrim(post_ref) <> ''
    group by council, lower(btrim(post_ref))
    union all
    select 'contract', council, lower(btrim(contract_ref)), coalesce(max(lower(btrim(supplier))), ''),
           sum(coalesce(annual_value, 1)) filter (where baseline_id = :before),
           sum(coalesce(annual_value, 1)) filter (where baseline_id = :after
               and coalesce(ends_on >= make_date(:year, 4, 1), true))
    from warehouse.baseline_contract
    where baseline_id in (:before, :after) and btrim(contract_ref) <> ''
    group by council, lower(btrim(contract_ref))
    union all
    select 'cost-centre', council, lower(btrim(cost_centre_code)), '',
           sum(amount) filter (where baseline_id = :before), sum(amount) filter (where baseline_id = :after and nature = 'ledger')
    from warehouse.baseline_cost
    where baseline_id in (:before, :after) and decision = 'in'
    group by council, lower(btrim(cost_centre_code))
)
select t.kind, t.council, t.ref, t.supplier,
       case when c.council is null then 'NOT_CHECKED'
            when coalesce(t.after, 0) = 0 then 'GONE'
            when t.after < t.before then 'SMALLER'
            else 'STILL_THERE' end as proof
from thing t
left join came c on c.council = t.council
    and c.kind = case t.kind when 'post' then 'staff' when 'contract' then 'contracts' else 'cost' end
where coalesce(t.before, 0) <> 0
