-- What is not explained by council and service, as a share of the ledger's pay; the sign tells what the figure is worth.
select s.short_name as row_name, c.short_name as column_name,
       case when o.outcome = 'not-checked' then '?'
            when coalesce((select sum(posts) from payroll_line p where p.council = c.council and p.service = s.service and p.kind = 'payroll'), 0) < 5
                then case o.outcome when 'green' then '√' when 'amber' then '◊' else '×' end
            else pg_temp.figure(o.measure, 1) || '% ' || case o.outcome when 'green' then '√' when 'amber' then '◊' else '×' end end as value,
       o.outcome = 'red' as strong
from council c cross join service s
join outcome o on o.check_id = 'C08' and o.council = c.council and o.service = s.service
where c.council <> 'OTHERS'
order by s.number, c.number
