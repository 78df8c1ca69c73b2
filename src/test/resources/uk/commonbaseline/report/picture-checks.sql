-- Invented outcomes of the checks of the five councils' baseline, a bridge from payroll to ledger, and grades.
set session_replication_role = replica;
insert into warehouse.baseline_council select 1, partner, position, repeat('0', 64) from warehouse.partner;
insert into warehouse.baseline_check_rule values
    (1, 'C01', 'Every extract has come', '', '', 'percent', '', 0, 0, 0, 'red', 'the council'),
    (1, 'C02', 'All twelve periods are there', '', '', 'percent', '', 0, 0, 0, 'red', 'the council'),
    (1, 'C03', 'Every row and sum of the files is accounted for', '', '', 'percent', '', 0, 0, 0, 'red', 'the council'),
    (1, 'C04', 'Little was rejected', '', '', 'percent', '', 0.1, 1, 0, 'red', 'the council'),
    (1, 'C05', 'No file counts twice', '', '', 'percent', '', 0, 0, 0, 'red', 'the partnership team'),
    (1, 'C06', 'Every code is mapped', '', '', 'percent', '', 0, 0.5, 0, 'red', 'the partnership team'),
    (1, 'C07', 'The ledger agrees with what was published', '', '', 'percent', '', 0.1, 0.5, 0, 'red', 'the council'),
    (1, 'C08', 'The payroll agrees with the ledger', '', '', 'percent', '', 0.5, 2, 0, 'council-red', 'the council'),
    (1, 'C09', 'The establishment agrees with who is paid', '', '', 'percent', '', 0.5, 2, 0, 'never', 'the council'),
    (1, 'C10', 'Nobody is more than one person', '', '', 'percent', '', 0, 1, 0, 'never', 'the council'),
    (1, 'C11', 'Salaries lie within their grades', '', '', 'percent', '', 0, 2, 0, 'never', 'the council'),
    (1, 'C12', 'On-costs are as they should be', '', '', 'percent', '', 0, 2, 0, 'never', 'the council'),
    (1, 'C13', 'Recharges net to nought', '', '', 'percent', '', 0, 0.5, 0, 'red', 'the council'),
    (1, 'C14', 'What one partner pays, another receives', '', '', 'percent', '', 0, 5, 0, 'never', 'the council'),
    (1, 'C15', 'Every post has its place', '', '', 'percent', '', 0, 0, 0, 'red', 'the operator'),
    (1, 'C16', 'Every value says of when it is', '', '', 'percent', '', 0, 0, 0, 'red', 'the council'),
    (1, 'C17', 'Contractors are paid what their contracts say', '', '', 'percent', '', 20, 50, 0, 'never', 'the council'),
    (1, 'C18', 'Costs changed no more than usual', '', '', 'percent', '', 10, 25, 0, 'never', 'the council'),
    (1, 'C19', 'Costs per post are like those of the others', '', '', 'percent', '', 5, 25, 0, 'never', 'the partnership team'),
    (1, 'C20', 'Indicators are what their parts make', '', '', 'percent', '', 0.05, 0.05, 0, 'never', 'the council'),
    (1, 'C21', 'Each council has signed', '', '', 'percent', '', 0, 1, 0, 'not-green', 'the council');
insert into warehouse.baseline_check (baseline_id, check_id, council, subject, difference, measure, outcome, words)
select 1, r.check_id, p.partner, '', v.measure, v.measure, v.outcome, 'invented'
from warehouse.baseline_check_rule r
cross join warehouse.partner p
cross join lateral (select case when r.check_id = 'C07' then 'not-checked' when r.check_id = 'C04' and p.partner = 'SBDC' then 'red'
                                when r.check_id in ('C06', 'C10') and p.partner in ('BCC', 'WDC') then 'amber' else 'green' end as outcome) o
cross join lateral (select o.outcome, case when o.outcome = 'not-checked' then null else 1 end as measure) v
where r.check_id not in ('C08', 'C21');
insert into warehouse.baseline_payroll_bridge (baseline_id, council, service, position, item, kind, posts, amount, because)
select 1, p.partner, s.service, l.position, l.item, l.kind, l.posts, l.amount * (6 - p.position), l.because
from warehouse.partner p
join warehouse.service s on s.ring = 'CORE'
cross join (values (10, 'Payroll: gross pay, National Insurance and pension', 'payroll', 12, 400000.00, 'as the staff list has it'),
    (20, 'Agency staff', 'staff-list', 1, -9000.00, 'charged to 1.7, and on no payroll'),
    (40, 'Embedded and borderline posts', 'staff-list', 2, -21000.50, 'charged to the services in which they work'),
    (30000, 'Not explained', 'residual', null, 1200.25, 'what no item explains'),
    (30001, 'Ledger: 1.1 to 1.4 and 1.8', 'ledger', null, 371199.75, 'as the council''s ledger has it')) as l (position, item, kind, posts, amount, because);
insert into warehouse.baseline_check (baseline_id, check_id, council, service, subject, difference, measure, outcome, words)
select 1, 'C08', p.partner, s.service, '', 1200, case when p.partner = 'CDC' then 1.1 else 0.32 end, case when p.partner = 'CDC' then 'amber' else 'green' end, 'invented'
from warehouse.partner p join warehouse.service s on s.ring = 'CORE'
union all
select 1, 'C08', p.partner, null, '', 1200, 0.32, 'green', 'invented' from warehouse.partner p;
insert into warehouse.baseline_confidence (baseline_id, council, service, kind, best, unsigned, pounds, because)
select 1, p.partner, s.service, k.kind, v.grade, case v.grade when 'X' then 'X' else 'B' end, case v.grade when 'X' then null else 100000 * (6 - p.position) end, 'invented'
from warehouse.partner p
join warehouse.service s on s.ring = 'CORE'
cross join (values ('cost'), ('staff'), ('performance'), ('contracts')) as k (kind)
cross join lateral (select case when k.kind in ('performance', 'contracts') and p.partner = 'SBDC' then 'X' when k.kind = 'staff' and p.partner in ('CDC', 'SBDC') then 'C' else 'A' end as grade) v;
