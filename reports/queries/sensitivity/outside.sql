select a.option, v.mark, v.words, v.amount as amount_is, pg_temp.thousand(v.amount) as amount
from appraised a cross join lateral (values (1, 'AVOIDED', 'Costs that would have come and now don''t, a year at full effect', a.avoided),
    (2, 'AVOIDED-ONCE', 'Costs that would have come once and now don''t', a.avoided_once),
    (3, 'TIME', 'Time and effort saved that no budget can be cut by, a year at full effect', a.not_cashable)) as v (place, mark, words, amount)
where a.best and v.amount <> 0 order by v.place
