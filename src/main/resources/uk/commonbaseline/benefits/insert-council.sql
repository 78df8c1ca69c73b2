insert into warehouse.benefit_council (run_id, financial_year, council, measured, because)
values (:run_id, :financial_year, :council, :measured, :because)
