-- One council with one published file of each kind.
insert into warehouse.partner values ('ABC', 'Abc Council', 'Abc', 'district', null, null, '2007-04-01', null, '{}', 1);
insert into warehouse.service values ('HR', 'Human resources', 'CORE', 1, 'HR'),
    ('NONE', 'Other', 'OUT', 98, 'Other'), ('UNMAPPED', 'Not yet mapped', 'UNMAPPED', 99, 'Unmapped');
insert into warehouse.subjective values ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', null, true, true, 1),
    ('9.1', 9, 'Income', 'Fees', 'EXCLUDE', 'income', false, false, 2),
    ('UNMAPPED', 99, 'Not yet mapped', 'Not yet mapped', 'EXCLUDE', 'unmapped', false, false, 99);
insert into warehouse.indicator values ('BV8', 'HR', 'Invoices', '%', 'HIGHER', 1);
insert into warehouse.setting values ('embedded-below', '0.2'), ('in-scope-from', '0.5'),
    ('codes-as-at', '2008-03-31'), ('basis', 'outturn');
insert into warehouse.source_code (council, dimension, code) values ('ABC', 'cost-centre', 'A1'),
    ('ABC', 'subjective', '1001'), ('ABC', 'subjective', '9001'), ('ABC', 'unit', 'HR'), ('ABC', 'indicator', 'BV8'),
    ('ABC', 'service', 'HR');
insert into warehouse.code_map (council, dimension, code, target) values ('ABC', 'cost-centre', 'A1', 'HR'),
    ('ABC', 'subjective', '1001', '1.1'), ('ABC', 'subjective', '9001', '9.1'), ('ABC', 'unit', 'HR', 'HR'),
    ('ABC', 'indicator', 'BV8', 'BV8'), ('ABC', 'service', 'HR', 'HR');
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
    claimed_as, state, published_at, rows_read, rows_accepted, rows_rejected, rows_excluded)
select repeat(number::text, 64), 'ABC', feed, feed, '2007/08', 1, feed || '.csv', 1, '2008-06-01', 'run-1', feed,
    'published', '2008-06-03', 2, 2, 0, 0
from (values (1, 'cost'), (2, 'staff'), (3, 'performance'), (4, 'contracts')) as file (number, feed);
insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off,
    cost_centre_id, subjective_id, amount)
values (1, 2, 1, 0, 2007, 1, 5, false, false, 1, 2, 1000.50), (1, 3, 1, 0, 2007, 1, 5, false, false, 1, 3, -200);
insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, contract, occupancy, fte,
    service_share, salary, funding)
values (2, 2, 2, 1, '2008-03-31', 4, 'permanent', 'filled', 0.5, 1, 9000, 'base');
insert into warehouse.fact_measure (delivery_id, row_no, sheet_no, part, indicator_id, financial_year, period, value, collected)
values (3, 2, 1, 0, 5, 2007, 0, 95.5, true);
insert into warehouse.fact_contract (delivery_id, row_no, sheet_no, title, service_id, annual_value)
values (4, 2, 1, 'Payroll bureau', 6, 1200);
insert into warehouse.reject values (1, 1, 9, 0, 'outturn', 5.25, 2007, null);
-- What is expected: all that came, and a year-end ledger file that did not.
insert into warehouse.expected
select 'ABC', feed, feed, '2007/08', 2007 from (values ('cost'), ('staff'), ('performance'), ('contracts')) as file (feed);
insert into warehouse.expected values ('ABC', 'cost', 'cost', '2007/08 P13', 2007), ('ABC', 'cost', 'cost', '2008/09', 2008);
-- Files that have nothing to do with the year, the basis or the day.
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
    claimed_as, state, published_at, rows_read, rows_accepted, rows_rejected, rows_excluded)
select repeat(number::text, 64), 'ABC', kind, kind, period, 1, name, 1, '2008-06-02', 'run-1', name, 'published',
    '2008-07-01', 1, 1, 0, 0
from (values (5, 'cost', '2006/07', 'old.csv'), (6, 'cost', '2007/08 budget', 'budget.csv'),
    (7, 'staff', 'March 2007', 'leavers.csv'), (8, 'contracts', '2006/07', 'register.csv'),
    (9, 'performance', '2006/07', 'scores.csv')) as file (number, kind, period, name);
insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off,
    cost_centre_id, subjective_id, amount)
values (5, 2, 1, 0, 2006, 1, 5, false, false, 1, 2, 700), (6, 2, 1, 0, 2007, 0, 1, false, false, 1, 2, 800);
insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, contract, occupancy, fte,
    service_share, salary, funding)
values (7, 2, 2, 1, '2007-03-31', 4, 'permanent', 'filled', 1, 1, 9000, 'base');
insert into warehouse.fact_contract (delivery_id, row_no, sheet_no, title, service_id, annual_value)
values (8, 2, 1, 'Payroll bureau', 6, 1100);
insert into warehouse.fact_measure (delivery_id, row_no, sheet_no, part, indicator_id, financial_year, period, value, collected)
values (9, 2, 1, 0, 5, 2006, 0, 91, true);
insert into warehouse.reject values (5, 1, 9, 0, 'outturn', 50, 2006, null), (7, 1, 9, 0, 'fte', 1, null, '2007-03-31');
