-- The files that count: those of the baseline's year, basis and staff day, and those that have no part in it, each with its reason.
with judged as materialized (
    select d.delivery_id, d.published_at,
           warehouse.unused_because(d, b.financial_year, b.basis_id, b.staff_as_at) as because
    from warehouse.baseline b
    join warehouse.delivery d on warehouse.counts(d)
    where b.baseline_id = :id
), used as (
    insert into warehouse.baseline_delivery (baseline_id, delivery_id)
    select :id, delivery_id from judged where because is null
), unused as (
    insert into warehouse.baseline_unused (baseline_id, delivery_id, because)
    select :id, delivery_id, because from judged where because is not null
)
update warehouse.baseline
set data_cut = coalesce((select max(published_at) from judged where because is null), data_as_of)
where baseline_id = :id
