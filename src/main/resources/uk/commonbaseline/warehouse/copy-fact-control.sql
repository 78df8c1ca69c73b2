copy warehouse.fact_control (
    delivery_id, row_no, sheet_no, part, council, financial_year, basis_id, line, amount
) from stdin (format binary)
