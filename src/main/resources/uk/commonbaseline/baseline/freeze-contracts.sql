insert into warehouse.baseline_contract (baseline_id, delivery_id, sheet_no, row_no, council, service, contract_ref, title,
    supplier, starts_on, ends_on, extends_to, annual_value, vat_included, staff_transfer)
select b.baseline_id, c.delivery_id, c.sheet_no, c.row_no, c.council, coalesce(s.target, 'UNMAPPED'), c.contract_ref, c.title,
       supplier.code, c.starts_on, c.ends_on, c.extends_to, c.annual_value, c.vat_included, c.staff_transfer
from warehouse.baseline b
cross join warehouse.current_contract c
left join warehouse.meaning s on s.source_code_id = c.service_id
left join warehouse.source_code supplier on supplier.source_code_id = c.supplier_id
where b.baseline_id = :id
  and exists (select from warehouse.baseline_delivery u where u.baseline_id = b.baseline_id and u.delivery_id = c.delivery_id)
