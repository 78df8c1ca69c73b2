delete from warehouse.fact_cost where delivery_id = :id;
delete from warehouse.fact_staff where delivery_id = :id;
delete from warehouse.fact_measure where delivery_id = :id;
delete from warehouse.fact_contract where delivery_id = :id;
delete from warehouse.fact_control where delivery_id = :id;
delete from warehouse.reject where delivery_id = :id
