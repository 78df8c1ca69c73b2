insert into warehouse.benefit_price (run_id, financial_year, price_index, from_level, to_level, source)
values (:run_id, :financial_year, :price_index, :from_level, :to_level, :source)
