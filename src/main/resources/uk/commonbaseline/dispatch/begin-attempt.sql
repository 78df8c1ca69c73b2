-- Noted before the try: if the program ends in its midst, the try stays unknown, and the next one waits its time.
with tried as (
    update warehouse.outbox set tries = tries + 1, next_try_at = :next
    where message_no = :message and state = 'waiting'
    returning message_no
)
insert into warehouse.outbox_attempt (message_no, attempt_no, begun_at)
select message_no, coalesce((select max(attempt_no) from warehouse.outbox_attempt a where a.message_no = t.message_no), 0) + 1, :now
from tried t
returning attempt_no
