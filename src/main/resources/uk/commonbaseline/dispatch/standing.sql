select count(*) filter (where state = 'waiting') as waiting,
       min(queued_at) filter (where state = 'waiting') as waiting_since,
       count(*) filter (where state = 'sent') as sent,
       max(ended_at) filter (where state = 'sent') as last_sent,
       count(*) filter (where state in ('refused', 'stopped')) as failed,
       count(*) filter (where state = 'given-up') as given_up,
       (select count(*) from warehouse.outbox_folder where state = 'waiting') as folders_waiting,
       coalesce((select words from warehouse.outbox_folder where state = 'waiting' and words <> '' order by queued_at limit 1), '') as folder_words,
       -- Not those whose place another print has taken.
       (select count(*) from warehouse.outbox_folder f
        where state = 'stopped' and not exists (select from warehouse.outbox_folder n
                                                where n.edition = f.edition and n.readership = f.readership
                                                  and n.folder = f.folder and n.queued_at > f.queued_at)) as folders_stopped,
       coalesce((select a.words from warehouse.outbox_attempt a join warehouse.outbox w using (message_no)
                 where w.state = 'waiting' order by a.begun_at desc, a.message_no desc limit 1), '') as words
from warehouse.outbox
