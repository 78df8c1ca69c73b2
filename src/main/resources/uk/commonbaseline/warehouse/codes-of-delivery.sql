-- The codes of one sort that stood in a delivery.
select c.code
from warehouse.source_code c
join warehouse.delivery d on d.council = c.council
where d.delivery_id = :id
  and c.dimension = :dimension
  and case d.kind
          when 'cost' then exists (select from warehouse.fact_cost f
                                   where f.delivery_id = :id
                                     and c.source_code_id in (f.cost_centre_id, f.subjective_id, f.supplier_id))
          when 'staff' then exists (select from warehouse.fact_staff f
                                    where f.delivery_id = :id and c.source_code_id in (f.unit_id, f.cost_centre_id))
          when 'performance' then exists (select from warehouse.fact_measure f
                                          where f.delivery_id = :id and f.indicator_id = c.source_code_id)
          else exists (select from warehouse.fact_contract f
                       where f.delivery_id = :id and c.source_code_id in (f.service_id, f.supplier_id))
      end
