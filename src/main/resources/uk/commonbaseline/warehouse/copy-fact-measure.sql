copy warehouse.fact_measure (
    delivery_id, row_no, sheet_no, part, indicator_id, financial_year, period,
    value, numerator, denominator, target, collected
) from stdin (format binary)
