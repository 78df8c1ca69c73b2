-- From what the ledgers hold to the baseline, in £ thousand; reasons without pounds are left out.
with step as (
    select 'Supplied' as step, sum(amount) as amount, true as total, false as rejected, 0 as place from pound
    union all
    select x.name, -sum(p.amount), false, false, x.position from pound p join reporting.exclusion x on x.exclusion = p.decision group by x.name, x.position
    union all
    select 'Rejected', -sum(amount), false, true, 900 from pound where decision = 'rejected'
    union all
    select 'In scope', sum(amount), true, false, 1000 from pound where decision = 'in')
select step, amount / 1000 as amount, case when not total and amount > 0 then '+' else '' end || pg_temp.thousand(amount) as label, total, rejected
from step where amount is not null and (total or amount <> 0) order by place
