insert into warehouse.appraisal_option (
    appraisal_id, option, name, vehicle, governance, legal_basis, live_from, live_month, smallest, discount_rate,
    gross_saving, recurring_cost, net_saving, net_saving_low, net_saving_high, avoided, avoided_once, not_cashable,
    one_off_cost, npv, npv_five, internal_return, payback_years, full_from, reaches_target, position
)
values (
    :appraisal, :option, :name, :vehicle, :governance, :legalBasis, :liveFrom, :liveMonth, :smallest, :discountRate,
    :gross, :recurring, :net, :low, :high, :avoided, :avoidedOnce, :notCashable,
    :oneOff, :npv, :npvFive, :internalReturn, :payback, :fullFrom, :reachesTarget, :position
)
