insert into warehouse.appraisal_allocation
    (appraisal_id, option, key, council, savings_by, costs_by, net_saving, npv, error_saving, error_npv, alone_saving, alone_npv,
     payment, missing)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
