-- Codes of a delivery that no map holds as they stand, but with zeros before them: the one with most rows, how many there are, and
-- on how many rows. No row where that is less than half of what was accepted.
with used as (
    select cost_centre_id as id, count(*) as rows from warehouse.fact_cost where delivery_id = :id group by cost_centre_id
    union all
    select subjective_id, count(*) from warehouse.fact_cost where delivery_id = :id group by subjective_id
    union all
    select coalesce(unit_id, cost_centre_id), count(*) from warehouse.fact_staff where delivery_id = :id group by 1
),
fact as (
    select (select count(*) from warehouse.fact_cost where delivery_id = :id) + (select count(*) from warehouse.fact_staff where delivery_id = :id) as rows
),
lost as (
    select distinct on (c.source_code_id) c.dimension, c.code, m.code as known, u.rows
    from used u
    join warehouse.source_code c on c.source_code_id = u.id
    join warehouse.code_map m on m.council = c.council and m.dimension = c.dimension and m.code like '0%' and ltrim(m.code, '0') = c.code
    where c.code not like '0%'
      and not exists (select from warehouse.code_map own where own.council = c.council and own.dimension = c.dimension and own.code = c.code)
    order by c.source_code_id, m.code
),
counted as (
    select dimension, count(*) as codes, sum(rows) as rows from lost group by dimension
)
select l.dimension, l.code, l.known, n.codes, n.rows
from lost l join counted n using (dimension), fact
where n.rows * 2 >= fact.rows
order by n.rows desc, l.rows desc, l.code
limit 1
