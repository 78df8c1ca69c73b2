-- C20 Indicators are what their parts make
-- Level: performance
-- Question: Is each indicator its numerator by its denominator, and does a council divide all by the same figure?
-- Unit: the indicator's own
-- To do: Say which is right, the value or its parts, and agree one figure of each denominator for the council.
with indicator as (
    select m.council, i.service, i.indicator, m.value, m.computed_value
    from warehouse.baseline_measure m
    join warehouse.baseline b on b.baseline_id = m.baseline_id and b.financial_year = m.financial_year
    join warehouse.indicator i using (indicator)
    where m.baseline_id = :id and m.period = 0 and m.collected and m.score is null
), counted as (
    select council, count(*) as indicators, count(*) filter (where value is not null and computed_value is not null) as with_parts,
           max(abs(value - computed_value)) as furthest,
           string_agg(indicator, ', ' order by indicator) filter (where abs(value - computed_value) > (select green from warehouse.check_rule where check_id = 'C20')) as astray
    from indicator
    group by council
)
select c.council, null as service, 'value and parts' as subject, n.indicators as value_a, n.with_parts as value_b, n.furthest as difference, n.furthest as measure,
       case when n.indicators is null then 'no indicators of the year came'
            when n.with_parts = 0 then 'no indicator came with its numerator and denominator'
            when n.astray is null then n.with_parts || ' of ' || n.indicators || ' came with their parts and agree'
            else 'other than their parts: ' || n.astray end as words
from warehouse.baseline_council c
left join counted n using (council)
where c.baseline_id = :id
union all
select q.council, null, 'denominator ' || q.denominator, q.agreed, null, null, 100,
       'divided by more than one figure or another than agreed: ' || q.used
from warehouse.denominator_question q
where q.baseline_id = :id
