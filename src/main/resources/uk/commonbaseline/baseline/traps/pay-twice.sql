-- Pay stands in the payroll and in the ledger. The ledger counts; the payroll gives posts and the split, and no pound of it is
-- added. Where the ledger's pay of a service passes the payroll's by far, the ledger may hold it twice. Percent of the payroll's.
with ledger as (
    select council, service, sum(supplied) as pay
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and decision = 'in' and subjective in ('1.1', '1.2', '1.3', '1.4', '1.8')
    group by council, service
), payroll as (
    select council, service, sum(pay_in) as pay
    from warehouse.baseline_staff
    where baseline_id = :id
    group by council, service
), compared as (
    select s.council, s.short_name, sv.name, l.pay as ledger, coalesce(p.pay, 0) as payroll,
           warehouse.matters(greatest(l.pay - coalesce(p.pay, 0), 0), p.pay, s.percent, s.floor) as twice
    from warehouse.trap_subject(:id, 'pay-twice') s
    join ledger l using (council)
    join warehouse.service sv using (service)
    left join payroll p on p.council = l.council and p.service = l.service
    where s.council in (select council from payroll)
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'pay-twice', council, ledger - payroll, 'problem',
       short_name || '''s ledger holds ' || warehouse.in_pounds(ledger) || ' of pay for ' || name || ', its payroll only '
           || warehouse.in_pounds(payroll) || '; the pay may stand in the ledger twice.',
       'Look in the ledger for payroll interface lines beside pay journals, and send the file without the second of them.'
from compared
where twice
union all
select :id, 'pay-twice', council, 0, 'clear',
       'The ledger''s pay of ' || warehouse.in_pounds(sum(ledger)) || ' counts; the payroll''s ' || warehouse.in_pounds(sum(payroll))
           || ' is not added to it.', ''
from compared
group by council
having not bool_or(twice)
union all
select :id, 'pay-twice', s.council, null, 'not-checked',
       s.short_name || ' has no posts in the baseline to compare the ledger''s pay with.', 'Send the staff extract.'
from warehouse.trap_subject(:id, 'pay-twice') s
where s.council not in (select council from payroll)
