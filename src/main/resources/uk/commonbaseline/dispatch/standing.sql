select count(*) filter (where state = 'waiting') as waiting,
       min(queued_at) filter (where state = 'waiting') as waiting_since,
       count(*) filter (where state = 'sent') as sent,
       max(ended_at) filter (where state = 'sent') as last_sent,
       count(*) filter (where state in ('refused', 'given-up', 'stopped')) as failed,
       (select count(*) from warehouse.outbox_folder where state = 'waiting') as folders_waiting,
       coalesce((select words from warehouse.outbox_folder where state = 'waiting' and words <> '' order by queued_at limit 1), '') as folder_words,
       coalesce((select a.words from warehouse.outbox_attempt a join warehouse.outbox w using (message_no)
                 where w.state = 'waiting' order by a.begun_at desc, a.message_no desc limit 1), '') as words
from warehouse.outbox
