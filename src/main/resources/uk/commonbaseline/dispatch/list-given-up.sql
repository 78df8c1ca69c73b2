-- Those that were given up, and whether they may have come all the same: the last try had no answer.
select o.message_no,
       coalesce((select a.answer = 'unknown' from warehouse.outbox_attempt a
                 where a.message_no = o.message_no order by a.attempt_no desc limit 1), false) as may_have_come
from warehouse.outbox o
where o.state = 'given-up' and (:edition = '' or (o.kind = 'edition' and o.about = :edition))
order by o.message_no
