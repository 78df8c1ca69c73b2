-- The largest changes, in pounds; the others are summed by kind above.
select c.words as kind, c.short_name as partner, c.service_name as service, c.what, c.position::text as mark,
       c.cost as cost_is, c.fte as fte_is, pg_temp.figure(c.cost, 0) as cost, pg_temp.fte(c.fte) as fte
from (select * from since_change order by abs(cost) desc, abs(fte) desc, position limit 20) c
order by c.kind_no, abs(c.cost) desc, abs(c.fte) desc, c.position
