insert into warehouse.appraisal_withdrawal (appraisal_id, option, council, service, other, net_saving, npv)
values (?, ?, ?, ?, ?, ?, ?)
