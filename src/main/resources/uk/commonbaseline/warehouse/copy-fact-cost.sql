copy warehouse.fact_cost (
    delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off,
    cost_centre_id, subjective_id, supplier_id, posting_date, amount, document,
    original_amount, original_currency
) from stdin (format binary)
