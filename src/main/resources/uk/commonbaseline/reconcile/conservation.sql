-- "Read" and "excluded" were counted while reading. What was accepted and rejected is added up anew from the facts and
-- rejects, so that a fact lost since is noticed. Rows are compared as the register has them: a row may bring several
-- facts or, in a wide layout with empty figures, none.
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
order by measure
