update warehouse.outbox set state = :state, ended_at = :now where message_no = :message and state = 'waiting'
