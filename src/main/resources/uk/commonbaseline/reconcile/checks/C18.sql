-- C18 Costs changed no more than usual
-- Level: reasonableness
-- Question: Is each service's cost in scope near that of the year before, where a baseline of that year is frozen?
-- Unit: percent of the year before
-- To do: Explain the change: what came or went, and since when.
with this_year as (
    select council, service, sum(amount) as amount
    from warehouse.baseline_cost
    where baseline_id = :id and decision = 'in'
    group by council, service
), before as (
    select max(o.baseline_id) as baseline_id
    from warehouse.baseline b
    join warehouse.baseline o on o.financial_year = b.financial_year - 1 and o.basis_id = b.basis_id and o.content_hash is not null
    where b.baseline_id = :id
), last_year as (
    select council, service, sum(amount) as amount
    from warehouse.baseline_cost
    join before using (baseline_id)
    where decision = 'in'
    group by council, service
), both_years as (
    select council, service, coalesce(t.amount, 0) as now, coalesce(l.amount, 0) as then
    from this_year t
    full join last_year l using (council, service)
)
select b.council, b.service, '' as subject, b.now as value_a, b.then as value_b, b.now - b.then as difference,
       case when b.then = 0 then 100 else 100 * abs(b.now - b.then) / abs(b.then) end as measure,
       case when b.then = 0 then 'there was none the year before'
            else case when b.now >= b.then then 'up' else 'down' end || ' from the year before' end as words
from both_years b
join warehouse.baseline_council c on c.baseline_id = :id and c.council = b.council
where exists (select from before where baseline_id is not null) and exists (select from last_year l where l.council = b.council)
union all
select c.council, null, '', null, null, null, null,
       case when (select baseline_id from before) is null then 'no baseline of the year before is frozen' else 'the baseline of the year before holds nothing of this council' end
from warehouse.baseline_council c
where c.baseline_id = :id and not exists (select from last_year l where l.council = c.council)
