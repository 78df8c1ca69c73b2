-- Both statements run in one transaction.
delete from warehouse.finding where delivery_id = :id and code = :code;
delete from warehouse.finding_count where delivery_id = :id and code = :code
