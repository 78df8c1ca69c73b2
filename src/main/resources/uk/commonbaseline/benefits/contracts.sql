-- Contracts of the baseline that have an end, the largest first.
select council, service, coalesce(nullif(contract_ref, ''), title) as name, ends_on
from warehouse.baseline_contract
where baseline_id = :baseline and ends_on is not null
order by council, service, annual_value desc nulls last, ends_on, name
