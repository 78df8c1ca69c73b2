-- What one service of a council charges another comes in (7.1, 3.2) and goes out (9.5); over the whole council that is nothing.
-- Both sides are left out, in whichever service they stand. Percent of what is charged.
with charged as (
    select council, sum(supplied) filter (where subjective <> '9.5') as came_in,
           sum(supplied) filter (where subjective = '9.5') as went_out
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and subjective in ('7.1', '3.2', '9.5')
    group by council
), compared as (
    select s.*, coalesce(c.came_in, 0) as came_in, -coalesce(c.went_out, 0) as went_out,
           coalesce(c.came_in, 0) + coalesce(c.went_out, 0) as difference
    from warehouse.trap_subject(:id, 'recharges') s
    left join charged c using (council)
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'recharges', council, difference,
       case when problem then 'problem' else 'clear' end,
       short_name || ' charges ' || warehouse.in_pounds(came_in) || ' into its services and ' || warehouse.in_pounds(went_out)
           || ' out of them'
           || case when problem then '; ' || warehouse.in_pounds(abs(difference)) || ' has no other side.'
                   when difference = 0 then ', which is the same.'
                   else '; ' || warehouse.in_pounds(abs(difference)) || ' between them is within the limits.' end,
       case when problem then 'Find the recharges of which only one side was supplied, or is mapped as a recharge: codes of 7.1, 3.2 and 9.5.'
            else '' end
from compared
cross join lateral (
    select warehouse.matters(difference, greatest(abs(came_in), abs(went_out)), percent, floor) as problem
) p
