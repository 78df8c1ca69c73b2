-- Whether the shares of an appraisal stand, by these keys, for all options that are shared.
select exists (select from warehouse.appraisal_allocation
               where appraisal_id = :appraisal and key = 'agreed' and savings_by = :savings and costs_by = :costs)
