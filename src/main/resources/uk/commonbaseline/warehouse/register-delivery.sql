insert into warehouse.delivery (sha256, council, feed, file_name, bytes, received_at, run, claimed_as, state)
values (:sha256, :council, :feed, :fileName, :bytes, :receivedAt, :run, :claimedAs, 'claimed')
returning delivery_id
