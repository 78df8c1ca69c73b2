select b.name, b.content_hash,
       coalesce((select sum(amount) from warehouse.baseline_cost c
                 where c.baseline_id = b.baseline_id and c.decision = 'in'), 0) as in_scope,
       coalesce((select sum(fte_in) from warehouse.baseline_staff s where s.baseline_id = b.baseline_id), 0) as fte,
       (select count(distinct service) from warehouse.baseline_cost c
        where c.baseline_id = b.baseline_id and c.decision = 'in') as services,
       (select count(distinct council) from warehouse.baseline_cost c
        where c.baseline_id = b.baseline_id and c.decision = 'in') as councils
from warehouse.baseline b
where b.baseline_id = :id
