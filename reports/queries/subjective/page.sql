with g as (select s.group_name, sum(c.amount) as amount from cost c join reporting.subjective s using (subjective) where c.decision = 'in' group by s.group_name),
t as (select sum(amount) as amount from g), first as (select group_name, amount from g order by amount desc, group_name limit 1)
select coalesce((select pg_temp.sentence(pg_temp.inner_name(f.group_name)) || ' make up ' || pg_temp.percent(f.amount, t.amount) || ' of the cost' from first f, t),
                'No in-scope cost has been supplied') as headline,
       'The same in-scope cost by what it is spent on, in the standard subjective groups. ' || coalesce((select pg_temp.round_pounds(sum(amount)) || ' of it stays when a post goes, such as past pension deficits, and is not counted as saveable.' from cost where decision = 'in' and not saveable having sum(amount) > 0), '') as lead,
       (select pg_temp.round_pounds(sum(amount)) from cost where decision = 'in' and not saveable having sum(amount) > 0) as kept,
       (select sum(amount) from cost where decision = 'in' and not saveable having sum(amount) > 0) as kept_is
from edition
