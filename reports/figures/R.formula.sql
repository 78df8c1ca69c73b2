-- How far the baseline can be relied on: R-MAPPED, of the pounds in the ledgers those whose codes are mapped; R-GRADED, of the ledgers' value what is graded A or B. Percent.
select 'R-MAPPED' as ref, 'pounds under mapped codes, of all pounds of the ledgers, in or out' as words,
       100 * (sum(size) - coalesce(sum(size) filter (where decision = 'unmapped'), 0)) / nullif(sum(size), 0) as value, array['C-T-T'] as inputs
from cost
union all
select 'R-GRADED', 'value of the ledgers graded A or B, of all of it',
       100 * (select coalesce(sum(g.pounds), 0) from grade g where g.kind = 'cost' and g.grade in ('A', 'B')) / nullif((select sum(g.pounds) from grade g where g.kind = 'cost'), 0), array['C-T-T']
