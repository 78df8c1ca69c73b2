-- C16 Every value says of when it is
-- Level: time
-- Question: Has every cost the baseline's year and basis, and has all pay a date of its pay spine from which it can be brought to one price base?
-- Unit: percent of the value
-- To do: Give the date of the pay spine in the feed's definition or in the file, and complete jobs/reference/pay-awards.csv.
-- Savings that a budget plan holds already have a basis of their own.
with cost as (
    select c.council, sum(abs(c.amount)) as held,
           coalesce(sum(abs(c.amount)) filter (
               where f.financial_year is distinct from b.financial_year
                  or f.basis_id <> b.basis_id and c.nature = 'ledger'), 0) as mixed
    from warehouse.baseline_cost c
    join warehouse.baseline b using (baseline_id)
    left join warehouse.fact_cost f using (delivery_id, sheet_no, row_no, part)
    where c.baseline_id = :id
    group by c.council
), staff as (
    select council, sum(abs(pay)) as held,
           coalesce(sum(abs(pay)) filter (where spine_date is null or pay_question in ('spine-date-missing', 'award-not-known')), 0) as undated
    from warehouse.checked_staff
    where baseline_id = :id and contract <> 'agency'
    group by council
)
select council, null as service, 'cost' as subject, held as value_a, mixed as value_b, mixed as difference, 100 * mixed / nullif(held, 0) as measure,
       case when held = 0 then 'all amounts are nought, so there is no share of them'
            when mixed = 0 then 'one year and one basis' else 'costs of another year or basis are among them' end as words
from cost
union all
select council, null, 'pay', held, undated, undated, 100 * undated / nullif(held, 0),
       case when held = 0 then 'no pay was supplied' when undated = 0 then 'all pay can be brought to one price base'
            else 'pay of which the spine is not known' end
from staff
