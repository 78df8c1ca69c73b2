-- C08 The payroll agrees with the ledger
-- Level: pay
-- Question: Is the pay that the ledger holds (1.1 to 1.4 and 1.8) the payroll's gross pay, National Insurance and pension, after the named items?
-- Unit: percent of the ledger's pay
-- To do: Explain the rest by items in jobs/reconciling-items.csv, each with who decided and who approved it.
-- The lines of each comparison stand in baseline_payroll_bridge: payroll + items + residual = ledger.
with side as (
    select council, service, sum(amount) filter (where kind = 'ledger') as ledger, sum(amount) filter (where kind = 'payroll') as payroll,
           coalesce(sum(amount) filter (where kind in ('staff-list', 'agreed')), 0) as items, sum(amount) filter (where kind = 'residual') as residual
    from warehouse.baseline_payroll_bridge
    where baseline_id = :id
    group by grouping sets ((council, service), (council))
), source as (
    select c.council,
           exists (select from warehouse.checked_cost x where x.baseline_id = :id and x.council = c.council) as has_ledger,
           exists (select from warehouse.checked_staff x where x.baseline_id = :id and x.council = c.council and x.pay > 0) as has_pay
    from warehouse.baseline_council c
    where c.baseline_id = :id
)
select s.council, t.service, '' as subject, t.ledger as value_a, t.payroll + t.items as value_b, t.residual as difference,
       case when t.ledger = 0 and t.residual = 0 then 0 when t.ledger = 0 then 100 else 100 * abs(t.residual) / abs(t.ledger) end as measure,
       case when not s.has_ledger then 'no ledger came'
            when not s.has_pay then 'no staff list with pay came'
            when t.residual = 0 then 'payroll and ledger agree after the named items'
            else 'the ledger is ' || case when t.residual > 0 then 'above' else 'below' end || ' the payroll for no named reason' end as words
from source s
left join side t on t.council = s.council and s.has_ledger and s.has_pay
