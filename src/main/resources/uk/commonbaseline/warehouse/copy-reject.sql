copy warehouse.reject (delivery_id, sheet_no, row_no, part, measure, amount) from stdin (format binary)
