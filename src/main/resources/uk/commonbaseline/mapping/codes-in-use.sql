-- Each code in published deliveries with what hangs on it. Pounds are those of the baseline's year and basis, posts those of its
-- day; of a council that has none of them, those of its latest. So no pound is counted under two bases.
with held as (
    select council, financial_year, basis_id, cost_centre_id, subjective_id,
           count(*) as rows, sum(amount) as amount, sum(abs(amount)) as moved
    from warehouse.current_cost
    group by council, financial_year, basis_id, cost_centre_id, subjective_id
), of_year as (
    select distinct on (council) council, financial_year, basis_id
    from held
    order by council, (financial_year = :year and basis_id = :basis) desc, financial_year desc, basis_id desc
), cost as (
    select h.cost_centre_id, h.subjective_id, h.rows,
           case when y.council is not null then h.amount else 0 end as amount,
           case when y.council is not null then h.moved else 0 end as moved
    from held h
    left join of_year y using (council, financial_year, basis_id)
), posts as (
    select council, as_at, coalesce(unit_id, cost_centre_id) as id, count(*) as rows, sum(fte) as fte
    from warehouse.current_staff
    group by council, as_at, coalesce(unit_id, cost_centre_id)
), of_day as (
    select distinct on (council) council, as_at from posts order by council, (as_at = :staffAsAt) desc, as_at desc
), used as (
    select cost_centre_id as id, rows, amount, moved, 0::numeric as fte from cost
    union all
    select subjective_id, rows, amount, moved, 0 from cost
    union all
    select p.id, p.rows, 0, 0, case when d.council is not null then p.fte else 0 end
    from posts p left join of_day d using (council, as_at)
    union all
    select indicator_id, count(*), 0, 0, 0 from warehouse.current_measure group by indicator_id
    union all
    select service_id, count(*), coalesce(sum(annual_value), 0), coalesce(sum(abs(annual_value)), 0), 0
    from warehouse.current_contract group by service_id
)
select c.council, c.dimension, c.code, coalesce(nullif(btrim(c.name), ''), c.code) as name,
       sum(u.rows) as rows, sum(u.amount) as pounds, sum(u.moved) as moved, sum(u.fte) as fte
from used u
join warehouse.source_code c on c.source_code_id = u.id
group by c.council, c.dimension, c.code, c.name
