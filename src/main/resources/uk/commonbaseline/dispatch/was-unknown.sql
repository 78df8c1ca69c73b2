-- Whether an earlier try, since the message was last queued, ended without an answer or had no end.
select exists (select from warehouse.outbox_attempt
               where message_no = :message and attempt_no >= :from and attempt_no < :before and answer = 'unknown')
