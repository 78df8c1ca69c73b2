analyze warehouse.fact_cost (delivery_id), warehouse.fact_staff (delivery_id),
    warehouse.fact_measure (delivery_id), warehouse.fact_contract (delivery_id)
