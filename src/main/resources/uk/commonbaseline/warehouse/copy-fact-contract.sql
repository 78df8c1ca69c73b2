copy warehouse.fact_contract (
    delivery_id, row_no, sheet_no, contract_ref, title, supplier_id, service_id,
    starts_on, ends_on, extends_to, annual_value, total_value, vat_included, notice, staff_transfer
) from stdin (format binary)
