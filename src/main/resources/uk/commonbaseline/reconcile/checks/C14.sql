-- C14 What one partner pays, another receives
-- Level: elimination
-- Question: Is what each council paid another partner (5.1) what that partner shows as income from it (9.6)?
-- Unit: percent of the larger side
-- To do: Both councils agree which of the two figures is right, and in which year it belongs.
with paid as (
    select council as payer, other_partner as payee, sum(amount) as amount
    from warehouse.checked_cost
    where baseline_id = :id and subjective = '5.1' and other_partner is not null
    group by council, other_partner
), received as (
    select other_partner as payer, council as payee, -sum(amount) as amount
    from warehouse.checked_cost
    where baseline_id = :id and subjective = '9.6' and other_partner is not null
    group by other_partner, council
), nameless as (
    select council, -sum(amount) as amount from warehouse.checked_cost
    where baseline_id = :id and subjective = '9.6' and other_partner is null
    group by council
), pair as (
    select payer, payee, coalesce(p.amount, 0) as paid, coalesce(r.amount, 0) as received,
           exists (select from warehouse.checked_cost c where c.baseline_id = :id and c.council = payer) as has_payer,
           exists (select from warehouse.checked_cost c where c.baseline_id = :id and c.council = payee) as has_payee
    from paid p
    full join received r using (payer, payee)
)
select payer as council, null as service, 'to ' || payee as subject, paid as value_a, received as value_b, paid - received as difference,
       case when has_payer and has_payee then 100 * abs(paid - received) / nullif(greatest(abs(paid), abs(received)), 0) end as measure,
       case when not has_payer then 'no ledger of the payer came' when not has_payee then 'no ledger of ' || payee || ' came'
            when greatest(abs(paid), abs(received)) = 0 then 'payments and repayments cancel out'
            when paid = received then 'both ledgers show the same'
            else 'paid and received differ' end as words
from pair
union all
select council, null, 'payer not named', 0, amount, -amount, 100, 'income from a partner that the ledger does not name'
from nameless
where amount <> 0
union all
select c.council, null, '', 0, 0, 0, 0, 'no payment to another partner'
from warehouse.baseline_council c
where c.baseline_id = :id and exists (select from warehouse.checked_cost x where x.baseline_id = :id and x.council = c.council)
  and not exists (select from pair p where p.payer = c.council) and not exists (select from nameless n where n.council = c.council and n.amount <> 0)
