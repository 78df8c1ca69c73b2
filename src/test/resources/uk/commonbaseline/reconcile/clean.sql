-- Four councils whose baseline passes every check. Each: pay of 24,000 (20,000 + 1,200 + 2,800), a contractor at 12,000, recharges of
-- 5,000 in and out. Council A also pays B 7,000. So the ledgers come to 43,000 (A), 29,000 (B), 36,000 (C and D), 36,000 of each in scope.
set session_replication_role = replica;
insert into warehouse.partner (partner, name, short_name, kind, joined_on, aliases, position)
select c, c || ' Council', c, 'district', '2006-04-01', array[lower(c) || ' council'], p from (values ('A', 1), ('B', 2), ('C', 3), ('D', 4)) as v (c, p);
insert into warehouse.service (service, name, ring, position) values ('HR', 'Human resources', 'CORE', 1), ('NONE', 'Other', 'OUT', 98),
    ('UNMAPPED', 'Not yet mapped', 'UNMAPPED', 99);
insert into warehouse.subjective (subjective, group_no, group_name, name, treatment, saveable, full_cost, position) values
    ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', true, true, 1), ('1.3', 1, 'Employees', 'NI', 'INCLUDE', true, true, 2),
    ('1.4', 1, 'Employees', 'Pension', 'INCLUDE', true, true, 3), ('5.1', 5, 'Third party', 'Other authorities', 'INCLUDE', true, true, 4),
    ('5.2', 5, 'Third party', 'Contractors', 'INCLUDE', true, true, 5), ('7.1', 7, 'Support', 'Recharges in', 'EXCLUDE', false, false, 6),
    ('9.5', 9, 'Income', 'Recharges out', 'EXCLUDE', false, false, 7), ('9.6', 9, 'Income', 'From a partner', 'EXCLUDE', false, false, 8);
insert into warehouse.indicator (indicator, service, name, unit, direction, position) values ('HP1', 'HR', 'Days lost', '%', 'LOWER', 1);
insert into warehouse.setting values ('codes-as-at', '2008-03-31');
insert into warehouse.pay_award_history values ('2006-04-01', 2.95, 'invented', '-infinity', null), ('2007-04-01', 2.5, 'invented', '-infinity', null);
insert into warehouse.spine_point_history values (10, '2007-04-01', '2008-03-31', 19000, 'invented', '-infinity', null),
    (12, '2007-04-01', '2008-03-31', 21000, 'invented', '-infinity', null);
insert into warehouse.grade_history select partner, 'Scale 1', 10, 12, '-infinity', 'infinity', 'invented', '-infinity', null from warehouse.partner;
insert into warehouse.pension_rate_history select partner, '-infinity', 'infinity', 14, null, 'invented', '-infinity', null from warehouse.partner;
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, state, outcome,
    published_at, rows_read, rows_accepted, rows_rejected, rows_excluded, facts_made)
select lpad(p.position || '' || k.n, 64, 'a'), p.partner, k.kind, k.kind, '2007/08', 1, p.partner || ' ' || k.kind || '.csv', 1, '2008-06-01', 'run-1', 'x',
    'published', 'accepted', '2008-06-03', 20, 18, 1, 1, 18
from warehouse.partner p cross join (values (1, 'cost'), (2, 'staff'), (3, 'performance'), (4, 'contracts')) as k (n, kind)
order by p.position, k.n;
insert into warehouse.delivery_amount select delivery_id, 'outturn', 36000, 36000, 0, 0 from warehouse.delivery where kind = 'cost';
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of, content_hash)
values ('B-2006/07-1', 2006, 5, '2007-03-31', '2007-07-01', '2007-07-01', 0.2, 0.5, repeat('0', 64), '2007-07-01', repeat('1', 64)),
       ('B-2007/08-1', 2007, 5, '2008-03-31', '2008-07-01', '2008-07-01', 0.2, 0.5, repeat('0', 64), '2008-07-01', null);
insert into warehouse.baseline_delivery select 2, delivery_id from warehouse.delivery;
insert into warehouse.baseline_expected select 2, council, feed, kind, period, delivery_id from warehouse.delivery;
insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off, cost_centre_id, subjective_id, amount)
select delivery_id, n, 1, 0, 2007, 1, 5, false, false, 1, 1, 0 from warehouse.delivery cross join generate_series(1, 20) n where kind = 'cost';
insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code,
    supplier, partner, period, amount, decision, saveable)
select 2, d.delivery_id, 1, l.n, 0, d.council, 'HR', l.subjective, 'HR1', l.subjective, l.supplier, l.partner, l.period, l.amount, l.decision, true
from warehouse.delivery d
join (select n, '1.1' as subjective, null as supplier, null as partner, n as period, case n when 12 then 3500 else 1500 end as amount, 'in' as decision, null as only
      from generate_series(1, 12) n
      union all values (13, '1.3', null, null, 1, 1200, 'in', null), (14, '1.4', null, null, 1, 2800, 'in', null),
        (15, '5.2', 'Acme Ltd', null, 1, 12000, 'in', null), (16, '7.1', null, null, 1, 5000, 'recharge', null),
        (17, '9.5', null, null, 1, -5000, 'recharge', null), (18, '5.1', 'B Council', 'B', 1, 7000, 'partner-payment', 'A'),
        (19, '9.6', 'A Council', 'A', 1, -7000, 'partner-payment', 'B')) l on coalesce(l.only = d.council, true)
where d.kind = 'cost';
insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code, period, amount, decision, saveable)
select 1, delivery_id, 1, 1, 0, council, 'HR', '1.1', 'HR1', '1.1', 1, 36000, 'in', true from warehouse.delivery where kind = 'cost';
insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, contract, occupancy, fte, service_share, salary, employer_ni, employer_pension, funding)
select delivery_id, 1, 1, 1, '2008-03-31', 'permanent', 'filled', 1, 1, 20000, 1200, 2800, 'base' from warehouse.delivery where kind = 'staff';
insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, grade, contract, occupancy, service_share, fte, pay, fte_in,
    pay_in, decision, person, spine_date, hours, whole_time_hours, fte_supplied, fte_computed, salary, employer_ni, employer_pension, funding)
select 2, delivery_id, 1, 1, council, 'HR', 'Scale 1/11', 'permanent', 'filled', 1, 1, 24000, 1, 24000, 'in', 'x', '2007-04-01', 37, 37, 1, 1, 20000, 1200, 2800, 'base'
from warehouse.delivery where kind = 'staff';
insert into warehouse.baseline_measure (baseline_id, delivery_id, sheet_no, row_no, part, council, indicator, financial_year, period, value, collected, numerator, denominator, computed_value)
select 2, delivery_id, 1, 1, 0, council, 'HP1', 2007, 0, 50, true, 5, 10, 50 from warehouse.delivery where kind = 'performance';
insert into warehouse.baseline_contract (baseline_id, delivery_id, sheet_no, row_no, council, service, title, supplier, annual_value)
select 2, delivery_id, 1, 1, council, 'HR', 'Occupational health', 'ACME Limited', 12000 from warehouse.delivery where kind = 'contracts';
insert into warehouse.baseline_control
select 2, 99, 1, position, 0, partner, 'net-current-expenditure', case partner when 'A' then 43000 when 'B' then 29000 else 36000 end from warehouse.partner;
