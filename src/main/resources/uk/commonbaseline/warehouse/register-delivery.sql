insert into warehouse.delivery (sha256, council, feed, file_name, bytes, received_at, run, claimed_as, state, outcome, repeats)
values (:sha256, :council, :feed, :fileName, :bytes, :receivedAt, :run, :claimedAs, :state,
        case :state when 'repeated' then 'already-received' end, :repeats::integer)
returning delivery_id
