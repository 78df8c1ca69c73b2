copy warehouse.fact_staff (
    delivery_id, row_no, last_row_no, sheet_no, as_at, person, post_ref, post_title, unit_id, cost_centre_id,
    grade, spine_point, spine_date, contract, occupancy, covers_post, contract_end,
    hours, whole_time_hours, paid_weeks, fte_supplied, fte, service_share,
    salary_whole_time, salary, allowances, employer_ni, employer_pension, funding,
    paid_months, pension_deficit
) from stdin (format binary)
