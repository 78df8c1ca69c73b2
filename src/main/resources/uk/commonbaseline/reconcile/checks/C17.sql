-- C17 Contractors are paid what their contracts say
-- Level: contract
-- Question: Is what each council spent with a private contractor (5.2) near the annual value of its contracts in the register?
-- Unit: percent away from the register
-- To do: Correct the annual value in the register, or add the contract that is missing; a part-year contract explains less.
-- Only contracts of the core services are compared, since the ledgers hold little of the others.
with spent as (
    select council, regexp_replace(lower(supplier), '\m(ltd|limited|plc|llp)\M|[^[:alnum:]]', '', 'g') as supplier, sum(amount) as amount
    from warehouse.checked_cost
    where baseline_id = :id and subjective = '5.2' and supplier is not null
    group by 1, 2
), registered as (
    select council, regexp_replace(lower(supplier), '\m(ltd|limited|plc|llp)\M|[^[:alnum:]]', '', 'g') as supplier, min(supplier) as name, sum(annual_value) as amount,
           bool_or(annual_value is null) as part_told
    from warehouse.baseline_contract
    join warehouse.service v using (service)
    where baseline_id = :id and supplier is not null and v.ring in ('CORE', 'UNMAPPED')
    group by 1, 2
), source as (
    select c.council, exists (select from spent s where s.council = c.council) as has_spend,
           exists (select from registered r where r.council = c.council) as has_register
    from warehouse.baseline_council c
    where c.baseline_id = :id
)
select r.council, null as service, r.name as subject, s.amount as value_a, r.amount as value_b, coalesce(s.amount, 0) - r.amount as difference,
       case when not r.part_told and x.has_spend then 100 * abs(coalesce(s.amount, 0) - r.amount) / nullif(r.amount, 0) end as measure,
       case when r.part_told then 'a contract without an annual value'
            when not x.has_spend then 'the ledger names no contractors'
            when r.amount = 0 then 'the annual value is nought'
            when s.amount is null then 'in the register, and nothing was paid'
            else 'paid ' || round(100 * s.amount / r.amount) || '% of the register''s annual value' end as words
from registered r
join source x using (council)
left join spent s using (council, supplier)
union all
select council, null, '', null, null, null, null,
       case when has_spend then 'no register of contracts with suppliers came' else 'neither a register nor contractors in the ledger came' end
from source
where not has_register
