-- One-offs that a council marks, and severance, are left out. A code that was posted to in one month only, and largely, may be one
-- that nobody marked. Percent of the service's cost in scope. Ledgers by the year can't tell.
with monthly as (
    select council, cost_centre_code, subjective_code, service, period, delivery_id, sheet_no, row_no, supplied
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and decision = 'in' and period between 1 and 12
), by_months as (
    select council from monthly group by council having count(distinct period) >= 6
), service_cost as (
    select council, service, sum(supplied) as amount
    from warehouse.baseline_cost where baseline_id = :id and nature = 'ledger' and decision = 'in' group by council, service
), once as (
    select m.council, m.cost_centre_code, m.subjective_code, m.service, sum(m.supplied) as amount,
           array_agg('row ' || m.row_no || ' of "' || d.file_name || '"' order by d.file_name, m.sheet_no, m.row_no) as places
    from monthly m
    join warehouse.delivery d using (delivery_id)
    group by m.council, m.cost_centre_code, m.subjective_code, m.service
    having count(distinct m.period) = 1
), suspect as (
    select s.*, o.cost_centre_code, o.subjective_code, o.amount, o.places
    from warehouse.trap_subject(:id, 'one-offs') s
    join by_months using (council)
    join once o using (council)
    join service_cost c on c.council = o.council and c.service = o.service
    where warehouse.matters(o.amount, c.amount, s.percent, s.floor)
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'one-offs', council, amount, 'problem',
       short_name || ' posted ' || warehouse.in_pounds(amount) || ' to cost centre ' || cost_centre_code || ', code ' || subjective_code
           || ', in one month only (' || warehouse.some_rows(places) || '); it counts as a cost of every year.',
       'Mark it as a one-off if it does not come back, or tell what it is paid for each year.'
from suspect
union all
select :id, 'one-offs', s.council, coalesce(sum(c.supplied), 0), 'clear',
       case when coalesce(sum(c.supplied), 0) = 0 then s.short_name || ' marks nothing as a one-off, and nothing looks like one.'
            else warehouse.in_pounds(sum(c.supplied)) || ' of one-offs of ' || s.short_name || ' is left out.' end, ''
from warehouse.trap_subject(:id, 'one-offs') s
join by_months using (council)
left join warehouse.baseline_cost c
    on c.baseline_id = :id and c.council = s.council and c.nature = 'ledger' and c.decision = 'one-off'
where s.council not in (select council from suspect)
group by s.council, s.short_name
union all
select :id, 'one-offs', s.council, null, 'not-checked',
       s.short_name || ' sends figures by the year, in which one-offs that nobody marked can''t be told.',
       'Send the ledger by months, or say which amounts do not come back.'
from warehouse.trap_subject(:id, 'one-offs') s
where s.council not in (select council from by_months)
