-- Every pound of the ledgers, in pounds and pence: a line for each council, service, cost centre and subjective code, in scope or not.
select c.short_name as council, case when k.decision = 'in' then coalesce(s.short_name, k.service) else 'outside' end as service,
       k.cost_centre_code as cost_centre, k.subjective_code as subjective,
       case k.decision when 'in' then 'in scope' else coalesce(pg_temp.lower_first(x.name), k.decision) end as decision,
       pg_temp.figure(k.lines, 0) as lines, pg_temp.pounds(k.amount) as amount, k.amount as amount_is, k.decision = 'in' as inside
from (select council, case when decision = 'in' then service end as service, cost_centre_code, subjective_code, decision, sum(lines) as lines, sum(amount) as amount
      from cost group by 1, 2, 3, 4, 5) k
left join council c on c.council = k.council
left join service s on s.service = k.service
left join reporting.exclusion x on x.exclusion = k.decision
order by c.number, k.decision <> 'in', s.number, k.cost_centre_code, k.subjective_code, k.decision
