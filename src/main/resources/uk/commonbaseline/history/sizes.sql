-- The pounds of two deliveries side by side: in total, for the row in the middle, and for how many codes the ratio is about a thousand.
with figure as (
    select f.delivery_id, b.basis as measure, f.cost_centre_id as code, abs(f.amount) as amount
    from warehouse.fact_cost f
    join warehouse.basis b using (basis_id)
    where f.delivery_id in (:now, :before)
    union all
    select f.delivery_id, 'pay', coalesce(f.unit_id, f.cost_centre_id),
           coalesce(f.salary, 0) + coalesce(f.allowances, 0) + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0)
    from warehouse.fact_staff f
    where f.delivery_id in (:now, :before)
    union all
    select f.delivery_id, 'annual-value', f.service_id, abs(f.annual_value)
    from warehouse.fact_contract f
    where f.delivery_id in (:now, :before)
    union all
    select f.delivery_id, b.basis, hashtext(f.council || ' ' || f.line), abs(f.amount)
    from warehouse.fact_control f
    join warehouse.basis b using (basis_id)
    where f.delivery_id in (:now, :before)
), measured as (
    select measure,
           count(*) filter (where delivery_id = :now) as rows_now,
           count(*) filter (where delivery_id = :before) as rows_before,
           sum(amount) filter (where delivery_id = :now) as total_now,
           sum(amount) filter (where delivery_id = :before) as total_before,
           percentile_disc(0.5) within group (order by amount) filter (where delivery_id = :now) as middle_now,
           percentile_disc(0.5) within group (order by amount) filter (where delivery_id = :before) as middle_before
    from figure
    where amount > 0
    group by measure
), per_code as (
    select measure, code,
           sum(amount) filter (where delivery_id = :now) as now,
           sum(amount) filter (where delivery_id = :before) as before
    from figure
    where amount > 0
    group by measure, code
), codes as (
    select measure, count(*) as codes,
           count(*) filter (where before between now * 100 and now * 10000) as codes_smaller,
           count(*) filter (where now between before * 100 and before * 10000) as codes_larger
    from per_code
    where now > 0 and before > 0
    group by measure
)
select m.*, coalesce(c.codes, 0) as codes, coalesce(c.codes_smaller, 0) as codes_smaller,
       coalesce(c.codes_larger, 0) as codes_larger
from measured m
left join codes c using (measure)
where rows_now > 0 and rows_before > 0
order by measure
