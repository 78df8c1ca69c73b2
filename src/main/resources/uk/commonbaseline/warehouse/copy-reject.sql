copy warehouse.reject (delivery_id, sheet_no, row_no, part, measure, amount, financial_year, as_at) from stdin (format binary)
