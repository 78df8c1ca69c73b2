select f.sheet_no, f.row_no, f.contract_ref, f.title, supplier.code as supplier, service.code as service, f.starts_on, f.ends_on,
       f.extends_to, trim_scale(f.annual_value) as annual_value, trim_scale(f.total_value) as total_value,
       f.vat_included::text as vat_included
from warehouse.fact_contract f
left join warehouse.source_code supplier on supplier.source_code_id = f.supplier_id
left join warehouse.source_code service on service.source_code_id = f.service_id
where f.delivery_id = :id
order by f.sheet_no, f.row_no
