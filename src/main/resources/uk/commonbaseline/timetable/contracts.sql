-- Contracts of the services of an appraisal's baseline, with the notice that their council wrote.
select contract.council, contract.service, contract.title, contract.ends_on, coalesce(fact.notice, '') as notice,
       contract.delivery_id, contract.sheet_no, contract.row_no
from warehouse.baseline_contract contract
join warehouse.appraisal appraisal using (baseline_id)
left join warehouse.fact_contract fact
    on fact.delivery_id = contract.delivery_id and fact.sheet_no = contract.sheet_no and fact.row_no = contract.row_no
where appraisal.appraisal_id = :appraisal
order by contract.council, contract.delivery_id, contract.sheet_no, contract.row_no
