with coalitions as (delete from warehouse.appraisal_coalition where appraisal_id = :appraisal),
withdrawals as (delete from warehouse.appraisal_withdrawal where appraisal_id = :appraisal)
delete from warehouse.appraisal_allocation where appraisal_id = :appraisal
