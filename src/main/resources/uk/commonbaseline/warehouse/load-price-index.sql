insert into warehouse.price_index (price_index, financial_year, level, source)
values (:kind, :year, :level, :source)
