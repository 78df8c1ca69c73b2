select not exists (
    select from warehouse.current_cost where financial_year = :year and basis_id = :basis
)
