insert into warehouse.appraisal_coalition
    (appraisal_id, option, members, net_saving, one_off_cost, npv, stranded_saving, stranded_npv, smallest_viable)
values (?, ?, string_to_array(?, ' '), ?, ?, ?, ?, ?, ?)
