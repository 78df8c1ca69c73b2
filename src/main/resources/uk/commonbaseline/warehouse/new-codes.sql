-- Codes of one delivery that have no meaning yet, with what hangs on them.
with used as (
    select cost_centre_id as id, amount from warehouse.fact_cost where delivery_id = :id
    union all
    select subjective_id, amount from warehouse.fact_cost where delivery_id = :id
    union all
    select coalesce(unit_id, cost_centre_id), null from warehouse.fact_staff where delivery_id = :id
    union all
    select indicator_id, null from warehouse.fact_measure where delivery_id = :id
    union all
    select service_id, annual_value from warehouse.fact_contract where delivery_id = :id
)
select m.dimension, m.code, count(*) as rows,
       case when sum(u.amount) is not null then to_char(sum(u.amount), 'FM", £"999,999,999,990.00') else '' end as amount
from used u
join warehouse.meaning m on m.source_code_id = u.id
where m.target = 'UNMAPPED'
group by m.dimension, m.code
order by m.dimension, m.code
