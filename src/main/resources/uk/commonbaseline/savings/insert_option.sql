insert into warehouse.appraisal_option (
    appraisal_id, option, name, vehicle, governance, live_from, gross_saving, recurring_cost, net_saving,
    net_saving_low, net_saving_high, one_off_cost, npv, npv_five, payback_years, position
)
values (
    :appraisal, :option, :name, :vehicle, :governance, :liveFrom, :gross, :recurring, :net,
    :low, :high, :oneOff, :npv, :npvFive, :payback, :position
)
