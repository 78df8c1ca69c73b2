insert into warehouse.benefit_source (run_id, financial_year, council, service, group_no, delivery_id, cost_centre_code,
    subjective_code, price_index, rows, supplied, amount)
values (:run_id, :financial_year, :council, :service, :group_no, :delivery_id, :cost_centre_code, :subjective_code, :price_index,
    :rows, :supplied, :amount)
