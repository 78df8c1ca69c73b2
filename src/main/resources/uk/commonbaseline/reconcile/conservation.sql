-- "Read" and "excluded" were counted while reading. What was accepted and rejected is added up anew from the facts and
-- rejects, so that a fact lost since is noticed. Rows are
-- compared as the register has them, since a row may bring several facts or none; so the facts are counted too.
select measure, read,
       excluded
           + coalesce((select sum(amount) from warehouse.loaded_amount l
                       where l.delivery_id = :id and l.measure = a.measure), 0)
           + coalesce((select sum(amount) from warehouse.reject r
                       where r.delivery_id = :id and r.measure = a.measure), 0) as accounted
from warehouse.delivery_amount a
where delivery_id = :id
union all
select 'rows', rows_read, rows_accepted + rows_rejected + rows_excluded
from warehouse.delivery
where delivery_id = :id
union all
select 'facts', d.facts_made,
       (select count(*) from warehouse.fact_cost f where f.delivery_id = d.delivery_id)
           + (select count(*) from warehouse.fact_staff f where f.delivery_id = d.delivery_id)
           + (select count(*) from warehouse.fact_measure f where f.delivery_id = d.delivery_id)
           + (select count(*) from warehouse.fact_contract f where f.delivery_id = d.delivery_id)
from warehouse.delivery d
where d.delivery_id = :id
  and d.facts_made is not null
order by measure
