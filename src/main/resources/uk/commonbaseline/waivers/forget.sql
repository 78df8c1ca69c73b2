-- Both statements run in one transaction.
delete from warehouse.waived_finding where delivery_id = :id;
delete from warehouse.waived where delivery_id = :id
