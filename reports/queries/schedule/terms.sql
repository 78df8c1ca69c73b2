with best as (select option, appraisal_id, vehicle, governance from appraised where best order by position limit 1)
select v.role, v.who
from best b
left join reporting.appraisal_schedule s on s.appraisal_id = b.appraisal_id and s.option = b.option
cross join lateral (values (1, 'Commissioner', coalesce(s.commissioner, 'not agreed yet')), (2, 'Deliverer', coalesce(s.deliverer, 'not agreed yet')),
    (3, 'Vehicle', b.vehicle), (4, 'Governance', b.governance)) as v (place, role, who)
order by v.place
