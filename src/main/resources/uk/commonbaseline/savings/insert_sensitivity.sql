insert into warehouse.appraisal_sensitivity (
    appraisal_id, option, test, position, words,
    net_saving, net_saving_low, net_saving_high, one_off_cost, npv, payback_years, full_from, reaches_target
)
values (
    :appraisal, :option, :test, :position, :words,
    :net, :netLow, :netHigh, :oneOff, :npv, :payback, :fullFrom, :reachesTarget
)
