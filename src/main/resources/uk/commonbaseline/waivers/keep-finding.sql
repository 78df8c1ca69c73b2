insert into warehouse.waived_finding (finding_id, delivery_id, waiver_id)
select :finding, :id, waiver_id
from warehouse.waiver
where fingerprint = :fingerprint
