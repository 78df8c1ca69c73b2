-- From what the ledgers hold to the baseline, in £ thousand; steps without pounds are left out.
with step as (
    select case kind when 'end' then 'In scope' else name end as step, sum(amount) as amount, kind <> 'step' as total, line = 'rejected' as rejected, position
    from bridge group by kind, name, line, position
)
select step, amount / 1000 as amount, case when not total and amount > 0 then '+' else '' end || pg_temp.thousand(amount) as label, total, rejected
from step where total or amount <> 0 order by position
