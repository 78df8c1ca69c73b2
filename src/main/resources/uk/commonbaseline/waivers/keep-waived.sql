insert into warehouse.waived (delivery_id, waiver_id, effect, occurrences)
select :id, waiver_id, :effect, :occurrences
from warehouse.waiver
where fingerprint = :fingerprint
