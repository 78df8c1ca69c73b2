insert into warehouse.benefit_measure (run_id, financial_year, council, measure, service, baseline, current, target, by_year,
    direction, verdict, words)
values (:run_id, :financial_year, :council, :measure, :service, :baseline, :current, :target, :by_year, :direction, :verdict,
    :words)
