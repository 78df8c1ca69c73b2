select b.baseline_id, b.name, b.data_as_of,
       coalesce((select sum(amount) from warehouse.baseline_cost c
                 where c.baseline_id = b.baseline_id and c.decision = 'in'), 0) as cost,
       coalesce((select sum(fte_in) from warehouse.baseline_staff s where s.baseline_id = b.baseline_id), 0) as fte
from warehouse.baseline b
where b.name = :name and b.content_hash is not null
