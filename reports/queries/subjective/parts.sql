-- The largest subgroups over all partners.
select s.group_name as group_name, s.name, pg_temp.thousand(sum(c.amount)) as amount, sum(c.amount) as amount_is, s.subjective as mark,
       pg_temp.percent(sum(c.amount), (select sum(amount) from cost where decision = 'in')) as share, 100 * sum(c.amount) / nullif((select sum(amount) from cost where decision = 'in'), 0) as share_is,
       case when s.saveable then 'yes' else 'no' end as saveable
from cost c join reporting.subjective s using (subjective)
where c.decision = 'in'
group by s.group_no, s.group_name, s.subjective, s.name, s.position, s.saveable
having round(sum(c.amount) / 1000) <> 0
order by s.position
