select option, name, net_saving, net_saving_low, net_saving_high, one_off_cost, npv, payback_years
from warehouse.appraisal_option
where appraisal_id = :appraisal
order by position
