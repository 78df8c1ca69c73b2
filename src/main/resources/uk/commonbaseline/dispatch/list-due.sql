select o.*, a.begun_at as tried_at, coalesce(a.words, '') as words
from warehouse.outbox o
left join lateral (select begun_at, words from warehouse.outbox_attempt t
                   where t.message_no = o.message_no order by attempt_no desc limit 1) a on true
where o.state = 'waiting' and o.next_try_at <= :until
order by o.message_no
