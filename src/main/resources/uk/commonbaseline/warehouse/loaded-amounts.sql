select measure, amount from warehouse.loaded(:id)
