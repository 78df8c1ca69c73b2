insert into warehouse.appraisal_scenario (
    appraisal_id, option, scenario, position, name, risk, ruled_out, estimated,
    net_saving, net_saving_low, net_saving_high, one_off_cost, npv, payback_years, full_from, reaches_target
)
values (
    :appraisal, :option, :scenario, :position, :name, :risk, :ruledOut, :estimated,
    :net, :netLow, :netHigh, :oneOff, :npv, :payback, :fullFrom, :reachesTarget
)
