analyze warehouse.source_code, warehouse.fact_cost, warehouse.fact_staff, warehouse.fact_measure, warehouse.fact_contract
