select council, name, role, signed_on, noted_at
from warehouse.sign_off
where baseline_id = :id and noted_at <= :until
order by sign_off_id
