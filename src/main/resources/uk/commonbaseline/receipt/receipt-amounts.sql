select case a.measure
           when 'fte' then 'Full-time equivalents'
           when 'pay' then 'Yearly pay and on-costs, £'
           when 'annual-value' then 'Annual value, £'
           when 'values' then 'Sum of indicator values (check figure)'
           else coalesce(b.name, a.measure) || ', £'
       end as name,
       a.read, a.accepted, a.rejected, a.excluded
from warehouse.delivery_amount a
left join warehouse.basis b on b.basis = a.measure
where a.delivery_id = :id
order by b.basis_id nulls last, a.measure
