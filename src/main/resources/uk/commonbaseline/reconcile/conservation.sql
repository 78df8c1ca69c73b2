-- "Read" and "excluded" were counted while reading. What was accepted and rejected is added up from the facts and rejects,
-- so that a fact lost since is noticed. Rows are compared as the register has them, since a row may bring
-- several facts or none; so the facts are counted too.
with loaded as materialized (
    select measure, facts, amount from warehouse.loaded(:id)
)
select a.measure, a.read,
       a.excluded
           + coalesce(l.amount, 0)
           + coalesce((select sum(amount) from warehouse.reject r
                       where r.delivery_id = :id and r.measure = a.measure), 0) as accounted
from warehouse.delivery_amount a
left join loaded l using (measure)
where a.delivery_id = :id
union all
select 'rows', rows_read, rows_accepted + rows_rejected + rows_excluded
from warehouse.delivery
where delivery_id = :id
union all
select 'facts', d.facts_made, (select coalesce(sum(facts), 0) from loaded)
from warehouse.delivery d
where d.delivery_id = :id
  and d.facts_made is not null
order by measure
