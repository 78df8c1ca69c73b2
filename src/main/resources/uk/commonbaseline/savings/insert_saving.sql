insert into warehouse.appraisal_saving (
    appraisal_id, option, line, council, service, group_no, nature, lasting, base, rate, allowance, probability,
    low, high, saving
)
values (
    :appraisal, :option, :line, :council, :service, :groupNo, :nature, :lasting, :base, :rate, :allowance, :probability,
    :low, :high, :saving
)
