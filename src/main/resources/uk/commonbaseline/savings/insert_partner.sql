insert into warehouse.appraisal_partner (appraisal_id, option, council, net_saving, one_off_cost, npv)
values (:appraisal, :option, :partner, :net, :oneOff, :npv)
