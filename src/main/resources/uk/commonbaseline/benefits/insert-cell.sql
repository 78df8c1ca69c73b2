insert into warehouse.benefit_cell (run_id, financial_year, council, service, group_no, baseline, supplied, current, delivered,
    unclaimed)
values (:run_id, :financial_year, :council, :service, :group_no, :baseline, :supplied, :current, :delivered, :unclaimed)
