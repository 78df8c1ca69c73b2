-- The assumptions that the worth of the best option hangs on most.
select s.option, s.position::text as mark, regexp_replace(s.words, ': low/central/high share of the saveable base$', '') as words, pg_temp.assumed_words(s.value) as value, s.npv_of_tenth as tenth_is, pg_temp.thousand(s.npv_of_tenth) as tenth, pg_temp.assumed_words(s.switching) as switching, s.owner
from reporting.appraisal_assumption s join appraised a using (appraisal_id, option)
where a.best and s.npv_of_tenth <> 0
order by abs(s.npv_of_tenth) desc, s.position
limit 12
