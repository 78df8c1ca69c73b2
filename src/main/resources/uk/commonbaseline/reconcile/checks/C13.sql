-- C13 Recharges net to nought
-- Level: recharge
-- Question: Do the recharges in (7.1) and out (9.5) of each council cancel out?
-- Unit: percent of the larger side
-- To do: Name the recharge of which only one side is in the ledger, or send the other side.
with side as (
    select council, coalesce(sum(amount) filter (where subjective = '7.1'), 0) as recharged_in,
           coalesce(sum(amount) filter (where subjective = '9.5'), 0) as recharged_out
    from warehouse.checked_cost
    where baseline_id = :id
    group by council
)
select council, null as service, '' as subject, recharged_in as value_a, -recharged_out as value_b, recharged_in + recharged_out as difference,
       coalesce(100 * abs(recharged_in + recharged_out) / nullif(greatest(abs(recharged_in), abs(recharged_out)), 0), 0) as measure,
       case when recharged_in = 0 and recharged_out = 0 then 'the ledger holds no recharges'
            when recharged_in + recharged_out = 0 then 'recharges in and out cancel out'
            else 'recharges ' || case when recharged_in + recharged_out > 0 then 'in exceed those out' else 'out exceed those in' end end as words
from side
