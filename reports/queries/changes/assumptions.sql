-- Assumptions that moved, as they are written.
select coalesce(nullif(a.option, ''), 'all') as option, a.words, coalesce(nullif(a.earlier, ''), 'not assumed') as earlier, coalesce(nullif(a.later, ''), 'no longer assumed') as later
from reporting.issue_assumption a join edition e using (edition)
order by a.position
limit 40
