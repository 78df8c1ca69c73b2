insert into warehouse.partner values ('ABC', 'Abc Council', 'Abc', 'district', null, null, '2007-04-01', null, '{}', 1);
insert into warehouse.service values ('HR', 'Human resources', 'CORE', 1, 'HR'), ('UNMAPPED', 'Not yet mapped', 'UNMAPPED', 99, 'Unmapped');
insert into warehouse.subjective values ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', null, true, true, 1),
    ('9.1', 9, 'Income', 'Fees', 'EXCLUDE', 'income', false, false, 2),
    ('UNMAPPED', 99, 'Not yet mapped', 'Not yet mapped', 'EXCLUDE', 'unmapped', false, false, 99);
insert into warehouse.setting values ('embedded-below', '0.2'), ('in-scope-from', '0.5'), ('codes-as-at', '2008-03-31'), ('basis', 'outturn');
insert into warehouse.source_code (council, dimension, code) values ('ABC', 'cost-centre', 'A1'), ('ABC', 'subjective', '1001'),
    ('ABC', 'subjective', '9001'), ('ABC', 'subjective', '7777'), ('ABC', 'unit', 'HR');
insert into warehouse.code_map (council, dimension, code, target) values ('ABC', 'cost-centre', 'A1', 'HR'),
    ('ABC', 'subjective', '1001', '1.1'), ('ABC', 'subjective', '9001', '9.1'), ('ABC', 'unit', 'HR', 'HR');
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, state,
    outcome, supersedes, repeats, rows_read, rows_accepted, rows_rejected, rows_excluded)
values (repeat('1', 64), 'ABC', 'cost', 'cost', '2007/08', 1, 'GL.csv', 1, '2008-06-02 09:00+01', 'r', 'a', 'superseded', 'accepted', null, null, 1, 1, 0, 0),
    (repeat('2', 64), 'ABC', 'cost', 'cost', '2007/08', 2, 'GL v2.csv', 1, '2008-06-03 10:00+01', 'r', 'b', 'published', 'partly-accepted', 1, null, 1206, 1200, 4, 2),
    (repeat('1', 64), 'ABC', 'cost', 'cost', '2007/08', null, 'GL again.csv', 1, '2008-06-03 10:00+01', 'r', 'c', 'repeated', 'already-received', null, 1, null, null, null, null),
    (repeat('4', 64), 'XYZ', 'cost', null, null, null, 'stray.csv', 1, '2008-06-03 10:00+01', 'r', 'd', 'refused', 'rejected', null, null, null, null, null, null),
    (repeat('5', 64), 'ABC', 'staff', 'staff', '2007/08', 1, 'staff.csv', 1, '2008-06-03 10:00+01', 'r', 'e', 'published', 'accepted', null, null, 2, 2, 0, 0);
insert into warehouse.delivery_amount values (2, 'outturn', 1234.5678, 1200, 34.5678, 0), (2, 'original-budget', 10, 10, 0, 0);
insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off,
    cost_centre_id, subjective_id, amount)
values (2, 2, 1, 0, 2007, 1, 5, false, false, 1, 2, 1000), (2, 3, 1, 0, 2007, 1, 5, false, false, 1, 3, -200),
    (2, 6, 1, 0, 2007, 2, 5, false, false, 1, 3, -100.5), (2, 8, 1, 0, 2007, 2, 5, false, false, 1, 4, 75),
    (2, 10, 1, 0, 2007, 0, 1, false, false, 1, 3, -999);
insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, contract, occupancy, fte,
    service_share, salary, funding)
values (5, 2, 2, 1, '2008-03-31', 5, 'permanent', 'filled', 1, 1, 9000, 'base'),
    (5, 3, 3, 1, '2008-03-31', 5, 'permanent', 'filled', 0.5, 0.1, 9000, 'base');
insert into warehouse.finding (delivery_id, code, consequence, next_move, sheet, row_no, column_letter, words, remedy)
values (2, 'posting-outside-the-year', 'questioned', 'officer', '', 7, '', 'Outside the year.', 'Check it.'),
    (2, 'not-an-amount', 'row_rejected', 'officer', '', 9, 'G', 'Not an amount.', 'Correct it.'),
    (2, 'not-an-amount', 'row_rejected', 'officer', '', 4, 'G', 'Not an amount.', 'Correct it.'),
    (2, 'not-an-amount', 'row_rejected', 'officer', '', 5, 'G', 'Not an amount.', 'Correct it.');
insert into warehouse.finding_count values (2, 'not-an-amount', 'row_rejected', 1503), (2, 'posting-outside-the-year', 'questioned', 1);
