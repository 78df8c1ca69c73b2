select delivery_id, sha256, council, feed, kind, period, coalesce(version, 0) as version, file_name, bytes,
       received_at, run, claimed_as, kept_as, recipe, attempt, state, outcome
from warehouse.delivery
