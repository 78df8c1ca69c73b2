copy warehouse.fact_measure (
    delivery_id, row_no, sheet_no, part, indicator_id, financial_year, period,
    value, numerator, denominator, target, collected,
    audience, score, invited
) from stdin (format binary)
