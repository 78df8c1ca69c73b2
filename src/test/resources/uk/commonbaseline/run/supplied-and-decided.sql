-- The outturn that the councils supplied, as counted while reading, and what became of it in a baseline.
select (select sum(a.read) from warehouse.delivery_amount a join warehouse.delivery d using (delivery_id)
        where d.state = 'published' and a.measure = 'outturn') as supplied,
       sum(amount) filter (where decision = 'in') as in_scope,
       sum(amount) filter (where decision <> 'in')
           + (select sum(a.excluded) from warehouse.delivery_amount a join warehouse.delivery d using (delivery_id)
              where d.state = 'published' and a.measure = 'outturn') as excluded,
       (select coalesce(sum(r.amount), 0) from warehouse.reject r join warehouse.delivery d using (delivery_id)
        where d.state = 'published' and r.measure = 'outturn') as rejected
from warehouse.baseline_cost
where baseline_id = :id
