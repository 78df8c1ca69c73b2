-- Of the codes that have no meaning yet (:unmapped, never empty), those in one delivery, with what hangs on them. Added up by
-- code first: a ledger has many rows and few codes.
with used as (
    select cost_centre_id as id, count(*) as rows, sum(amount) as amount
    from warehouse.fact_cost where delivery_id = :id and cost_centre_id = any(:unmapped) group by cost_centre_id
    union all
    select subjective_id, count(*), sum(amount)
    from warehouse.fact_cost where delivery_id = :id and subjective_id = any(:unmapped) group by subjective_id
    union all
    select coalesce(unit_id, cost_centre_id), count(*), null
    from warehouse.fact_staff
    where delivery_id = :id and coalesce(unit_id, cost_centre_id) = any(:unmapped) group by 1
    union all
    select indicator_id, count(*), null
    from warehouse.fact_measure where delivery_id = :id and indicator_id = any(:unmapped) group by indicator_id
    union all
    select service_id, count(*), sum(annual_value)
    from warehouse.fact_contract where delivery_id = :id and service_id = any(:unmapped) group by service_id
)
select m.dimension, m.code, sum(u.rows) as rows,
       case when sum(u.amount) is not null then to_char(sum(u.amount), 'FM", "MI"£"999,999,999,990.00') else '' end as amount
from used u
join warehouse.source_code m on m.source_code_id = u.id
group by m.dimension, m.code
order by m.dimension, m.code
