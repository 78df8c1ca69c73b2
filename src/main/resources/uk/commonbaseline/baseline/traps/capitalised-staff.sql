-- Pay of staff who work for the capital programme is left out where its rows are marked as capital, and is hidden where the ledger
-- credits pay instead. The posts count in FTE all the same. Percent of the council's pay in scope.
with pay as (
    select c.council, c.cost_centre_code, c.subjective_code,
           coalesce(sum(c.supplied) filter (where c.decision = 'capitalised-staff'), 0) as marked,
           coalesce(sum(c.supplied) filter (where c.decision = 'in'), 0) as counted
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where c.baseline_id = :id and c.nature = 'ledger' and s.group_no = 1
    group by c.council, c.cost_centre_code, c.subjective_code
), total as (
    select council, sum(marked) as marked, coalesce(-sum(counted) filter (where counted < 0), 0) as credited,
           sum(counted) as counted,
           array_agg('cost centre ' || cost_centre_code || ', code ' || subjective_code order by cost_centre_code, subjective_code)
               filter (where marked <> 0 or counted < 0) as places
    from pay
    group by council
), compared as (
    select s.*, coalesce(t.marked, 0) as marked, coalesce(t.credited, 0) as credited, t.counted, t.places
    from warehouse.trap_subject(:id, 'capitalised-staff') s
    left join total t using (council)
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'capitalised-staff', council, marked + credited,
       case when problem then 'problem' else 'clear' end,
       case when marked + credited = 0 then 'No pay of ' || short_name || ' is marked as capital or credited.'
            else short_name || ' has ' || warehouse.in_pounds(marked) || ' of pay in rows marked as capital, which are left out, and '
                || warehouse.in_pounds(credited) || ' of credits on pay, by which pay may have gone to capital ('
                || warehouse.some_rows(places) || ').' end,
       case when problem then 'Name the posts, so that their FTE and their pay are both in or both out; the staff extract can say "capital" under funding.'
            else '' end
from compared
cross join lateral (select warehouse.matters(marked + credited, counted, percent, floor) as problem) p
