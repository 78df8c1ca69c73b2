select f.sheet_no, f.row_no, f.post_ref, unit.code as unit, centre.code as cost_centre, f.grade, f.contract,
       f.occupancy, f.covers_post, trim_scale(f.fte) as fte, trim_scale(f.service_share) as service_share,
       trim_scale(f.salary) as salary, trim_scale(f.allowances) as allowances,
       trim_scale(f.employer_ni) as employer_ni, trim_scale(f.employer_pension) as employer_pension
from warehouse.fact_staff f
left join warehouse.source_code unit on unit.source_code_id = f.unit_id
left join warehouse.source_code centre on centre.source_code_id = f.cost_centre_id
where f.delivery_id = :id
order by f.sheet_no, f.row_no
