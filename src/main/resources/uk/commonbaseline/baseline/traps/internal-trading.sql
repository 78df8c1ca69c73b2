-- What services pay the council's own trading units (5.4) is left out, because the units' own cost counts where it arises. That
-- holds only as far as the ledger holds such cost: at cost centres that charge others (9.5). Percent of what is paid.
with paid as (
    select council, sum(supplied) as amount,
           array_agg(distinct 'cost centre ' || cost_centre_code || ', code ' || subjective_code) as places
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and subjective = '5.4'
    group by council
), unit as (
    select distinct council, cost_centre_code from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and subjective = '9.5'
), gross as (
    select c.council, sum(c.supplied) as amount
    from warehouse.baseline_cost c
    join unit using (council, cost_centre_code)
    join warehouse.subjective s using (subjective)
    where c.baseline_id = :id and c.nature = 'ledger' and s.group_no between 1 and 5 and c.subjective <> '5.4'
    group by c.council
), compared as (
    select s.*, coalesce(p.amount, 0) as paid, coalesce(g.amount, 0) as gross, p.places,
           greatest(coalesce(p.amount, 0) - greatest(coalesce(g.amount, 0), 0), 0) as uncovered
    from warehouse.trap_subject(:id, 'internal-trading') s
    left join paid p using (council)
    left join gross g using (council)
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'internal-trading', council, paid,
       case when problem then 'problem' else 'clear' end,
       case when paid = 0 then short_name || ' pays nothing to trading units of its own.'
            when problem then short_name || ' pays ' || warehouse.in_pounds(paid) || ' to its own trading units ('
                || warehouse.some_rows(places) || '), which is left out; but the units'' own cost in the ledger is only '
                || warehouse.in_pounds(gross) || ', so ' || warehouse.in_pounds(uncovered) || ' would count nowhere.'
            else short_name || ' pays ' || warehouse.in_pounds(paid) || ' to its own trading units; it is left out, since their own cost is in the ledger.' end,
       case when problem then 'Send the trading units'' cost centres as well, or map the code to what is bought if the unit is no part of the council.'
            else '' end
from compared
cross join lateral (select warehouse.matters(uncovered, paid, percent, floor) as problem) p
