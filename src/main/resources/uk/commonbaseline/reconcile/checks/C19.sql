-- C19 Costs per post are like those of the others
-- Level: reasonableness
-- Question: Do pay per full-time equivalent and spending beside pay lie within the range of the other partners' same service?
-- Unit: percent outside the others' range
-- To do: Explain what is different here, such as a contracted-out part, or look for posts or costs in the wrong service.
with cost as (
    select council, service, sum(amount) filter (where s.group_no = 1) as pay, sum(amount) filter (where s.group_no <> 1) as other
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where c.baseline_id = :id and c.decision = 'in'
    group by council, service
), post as (
    select council, service, sum(fte_in) as fte from warehouse.baseline_staff where baseline_id = :id group by council, service
), figure as (
    select council, service, 'pay per FTE' as subject, round(c.pay / nullif(p.fte, 0), 2) as value
    from cost c
    join post p using (council, service)
    union all
    select council, service, 'other cost per pound of pay', round(coalesce(other, 0) / nullif(pay, 0), 4)
    from cost
), compared as (
    select f.council, f.service, f.subject, f.value, count(o.value) as others, min(o.value) as lowest, max(o.value) as highest
    from figure f
    left join figure o on o.service = f.service and o.subject = f.subject and o.council <> f.council
    where f.value is not null
    group by f.council, f.service, f.subject, f.value
)
select council, service, subject, value as value_a, case when value < lowest then lowest else highest end as value_b,
       greatest(lowest - value, value - highest, 0) as difference,
       case when others >= (select l.value from warehouse.check_limit l where l.name = 'C19/fewest-others') then
           case when value < lowest then 100 * (lowest - value) / nullif(lowest, 0) when value > highest then coalesce(100 * (value - highest) / nullif(highest, 0), 100) else 0 end end as measure,
       case when others < (select l.value from warehouse.check_limit l where l.name = 'C19/fewest-others') then 'too few other partners to compare with'
            when value < lowest then 'below all others' when value > highest then 'above all others' else 'within the others'' range' end as words
from compared
