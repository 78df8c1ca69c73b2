update warehouse.outbox_attempt set ended_at = :now, answer = :answer, words = :words
where message_no = :message and attempt_no = :attempt
