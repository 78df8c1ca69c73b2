-- G-<grade>-P: the grade's part of all full-time equivalents.
select 'G-' || mark || '-P' as ref, '100 x G-' || mark || ' / P-T-T' as words,
       100 * sum(fte) / (select sum(fte) from grade_line) as value, array['G-' || mark, 'P-T-T'] as inputs
from grade_line
group by mark
