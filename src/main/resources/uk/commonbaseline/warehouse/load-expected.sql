insert into warehouse.expected (council, feed, kind, period, financial_year)
values (:council, :feed, :kind, :period, :year)
