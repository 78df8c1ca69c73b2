delete from warehouse.waived_finding where delivery_id = :id;
delete from warehouse.waived where delivery_id = :id;
delete from warehouse.finding where delivery_id = :id;
delete from warehouse.finding_count where delivery_id = :id;
delete from warehouse.delivery_amount where delivery_id = :id;
delete from warehouse.delivery_shape where delivery_id = :id;
delete from warehouse.comparison where delivery_id = :id;
update warehouse.delivery
set rows_read     = null,
    rows_accepted = null,
    rows_rejected = null,
    rows_excluded = null,
    facts_made    = null
where delivery_id = :id
