-- Posts that stay outside: X-<reason> in full-time equivalents, -PAY in pounds, -N in posts; SHARED is embedded and borderline together.
with outside as (
    select s.*, m.mark
    from staff s
    left join reporting.exclusion x on x.exclusion = s.decision
    cross join lateral (values (coalesce(x.position::text, 'IN')),
        (case when s.decision in ('embedded', 'borderline') then 'SHARED' end)) as m (mark)
    where m.mark is not null and (s.fte > s.fte_in or s.decision <> 'in')
)
select 'X-' || mark as ref, 'staff' as source, delivery_id, sheet_no, row_no, 0 as part, fte - fte_in as amount,
       decision, service, null as subjective
from outside
union all
select 'X-' || mark || '-PAY', 'pay', delivery_id, sheet_no, row_no, 0, pay - pay_in, decision, service, null
from outside
union all
select distinct 'X-' || mark || '-N', 'count', delivery_id, sheet_no, row_no, 0, 1::numeric, decision, null, null
from outside
