-- Grades: G-<grade> in full-time equivalents, G-<grade>-N in posts. A post that is shared among services is one post.
select 'G-' || g.mark as ref, 'staff' as source, s.delivery_id, s.sheet_no, s.row_no, 0 as part, s.fte_in as amount,
       s.decision, s.service, null as subjective
from staff s
join grade_line g on g.grade = coalesce(nullif(s.grade, ''), 'No grade given')
where s.fte_in > 0
union all
select distinct 'G-' || g.mark || '-N', 'count', s.delivery_id, s.sheet_no, s.row_no, 0, 1::numeric, 'in', null, null
from staff s
join grade_line g on g.grade = coalesce(nullif(s.grade, ''), 'No grade given')
where s.fte_in > 0
