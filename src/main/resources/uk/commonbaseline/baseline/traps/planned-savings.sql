-- What a council's budget plan saves already can't be saved again, so it comes off the baseline as rows of its own. Percent of the
-- service's cost before it.
with planned as (
    select c.council, c.service, -sum(c.amount) as saving, bool_or(c.amount > 0) as reversed,
           array_agg('row ' || c.row_no || ' of "' || d.file_name || '"' order by d.file_name, c.sheet_no, c.row_no) as places
    from warehouse.baseline_cost c
    join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id and c.nature = 'planned-saving' and c.decision = 'in'
    group by c.council, c.service
), cost as (
    select council, service, sum(amount) as amount
    from warehouse.baseline_cost where baseline_id = :id and nature = 'ledger' and decision = 'in' group by council, service
), compared as (
    select s.*, sv.name, p.saving, p.reversed, p.places, coalesce(c.amount, 0) as cost,
           p.reversed or warehouse.matters(p.saving, coalesce(c.amount, 0), s.percent, s.floor) as problem
    from warehouse.trap_subject(:id, 'planned-savings') s
    join planned p using (council)
    join warehouse.service sv on sv.service = p.service
    left join cost c on c.council = p.council and c.service = p.service
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'planned-savings', council, saving, 'problem',
       case when reversed then 'The budget plan of ' || short_name || ' holds savings on ' || name || ' that make it dearer ('
                || warehouse.some_rows(places) || ').'
            else 'The budget plan of ' || short_name || ' saves ' || warehouse.in_pounds(saving) || ' of ' || warehouse.in_pounds(cost)
                || ' on ' || name || ' (' || warehouse.some_rows(places) || '), which is more than is usual.' end,
       case when reversed then 'A saving is written as a positive amount; send the file again with the other sign.'
            else 'Check that the plan is in pounds, holds each saving once, and speaks of this year''s figures.' end
from compared
where problem
union all
select :id, 'planned-savings', council, sum(saving), 'clear',
       warehouse.in_pounds(sum(saving)) || ' that the budget plan of ' || short_name || ' saves already is taken off.', ''
from compared
group by council, short_name
having not bool_or(problem)
union all
select :id, 'planned-savings', s.council, null, 'not-checked',
       case when exists (select from warehouse.baseline_cost c where c.baseline_id = :id and c.council = s.council and c.nature = 'planned-saving')
            then 'None of the savings that ' || s.short_name || ' plans is on a cost in scope.'
            else 'No budget plan of ' || s.short_name || ' has come, so what it saves already is not known.' end,
       'Send the plan''s savings as cost rows of the basis planned-saving; a row of 0.00 says that there are none.'
from warehouse.trap_subject(:id, 'planned-savings') s
where s.council not in (select council from planned)
