update warehouse.outbox set state = 'waiting', ended_at = null, tries = 0, next_try_at = :now
where message_no = :message and state in ('refused', 'given-up', 'stopped')
