insert into warehouse.appraisal_year (
    appraisal_id, option, year_no, financial_year, gross_saving, recurring_cost, one_off_cost, net, discount_factor,
    discounted, cumulative, cumulative_discounted, cumulative_low, cumulative_high
)
values (
    :appraisal, :option, :yearNo, :financialYear, :gross, :recurring, :oneOff, :net, :factor,
    :discounted, :cumulative, :cumulativeDiscounted, :low, :high
)
