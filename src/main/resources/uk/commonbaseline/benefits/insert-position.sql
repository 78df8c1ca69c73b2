insert into warehouse.benefit_position (run_id, line, nature, council, service, financial_year, planned, forecast, delivered,
    state, expected_year, words)
values (:run_id, :line, :nature, :council, :service, :financial_year, :planned, :forecast, :delivered, :state, :expected_year,
    :words)
