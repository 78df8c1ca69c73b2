-- C02 All twelve periods are there
-- Level: completeness
-- Question: Does each council's ledger hold postings of every period from April to March?
-- Unit: periods missing
-- To do: Send the periods that are missing. A ledger of whole-year figures counts as all twelve.
with held as (
    select council, array_agg(distinct period) filter (where period between 1 and 12) as months,
           bool_or(period = 0) as whole_year, bool_or(period > 12) as adjusted
    from warehouse.checked_cost
    where baseline_id = :id
    group by council
), counted as (
    select h.*, coalesce(cardinality(months), 0) as present,
           (select string_agg(p::text, ', ' order by p) from generate_series(1, 12) p where p <> all (coalesce(months, '{}'))) as absent
    from held h
)
select council, null as service, '' as subject, 12 as value_a, case when months is null and whole_year then 12 else present end as value_b,
       case when months is null and whole_year then 0 else 12 - present end as difference,
       case when months is null and whole_year then 0 else 12 - present end as measure,
       case when months is null and whole_year then 'whole-year figures'
            when present = 12 then 'periods 1 to 12' || case when adjusted then ' and year-end adjustments' else '' end
            else 'missing: period ' || absent end as words
from counted
