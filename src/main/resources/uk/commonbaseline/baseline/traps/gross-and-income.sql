-- The share of the housing account, of a grant or of schools stands gross in a service's cost, and again as its income (9.1 to 9.3).
-- The baseline is gross and shows the income apart; where it pays for much of a service, the board must know. Percent of the gross.
with flow as (
    select council, service,
           -sum(supplied) filter (where decision = 'income') as income,
           sum(supplied) filter (where decision = 'in') as gross,
           array_agg(distinct 'cost centre ' || cost_centre_code || ', code ' || subjective_code) filter (where decision = 'income') as places
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and (decision = 'in' or decision = 'income' and subjective in ('9.1', '9.2', '9.3'))
    group by council, service
), compared as (
    select s.*, sv.name, f.income, f.gross, f.places, warehouse.matters(f.income, f.gross, s.percent, s.floor) as problem
    from warehouse.trap_subject(:id, 'gross-and-income') s
    join flow f using (council)
    join warehouse.service sv on sv.service = f.service and (sv.ring = 'CORE' or f.gross is not null)
    where f.income <> 0
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'gross-and-income', council, income, case when problem then 'problem' else 'clear' end,
       short_name || '''s ' || name || ' costs ' || warehouse.in_pounds(coalesce(gross, 0)) || ' gross and has '
           || warehouse.in_pounds(income) || ' of grants, contributions and receipts (' || warehouse.some_rows(places)
           || '), shown apart.',
       case when problem then 'Say who pays it (housing account, grant, schools) and whether it ends with the activity; then the board decides whether that share is in the base.'
            else '' end
from compared
union all
select :id, 'gross-and-income', s.council, 0, 'clear', s.short_name || ' has no such income in services in scope.', ''
from warehouse.trap_subject(:id, 'gross-and-income') s
where s.council not in (select council from compared)
