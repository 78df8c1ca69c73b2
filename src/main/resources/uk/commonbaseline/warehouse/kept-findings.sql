select code, count(*) from warehouse.finding where delivery_id = ? group by code
