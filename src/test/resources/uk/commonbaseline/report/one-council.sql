-- One council with a long name and nothing but a ledger; no options have been costed.
insert into warehouse.partner (partner, name, short_name, kind, joined_on, position) values
    ('LLAN', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and District Joint Council', 'Llanfairpwllgwyngyll & District', 'district', '2007-04-01', 1);
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, recipe, state, outcome, published_at, system, rows_read, rows_accepted, rows_rejected, rows_excluded) values
    (repeat('ab', 32), 'LLAN', 'cost', 'cost', '2007/08', 1, 'a file with a name that goes on and on, as officers'' files do - FINAL v2 (corrected) & checked.csv', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'accepted', '2008-06-01 02:30+00', 'e5', 3, 3, 0, 0);
insert into warehouse.delivery_amount values (1, 'outturn', 1500.50, 1500.50, 0, 0);
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of) values
    ('B-2007/08-9', 2007, 5, '2008-03-31', '2008-06-02', '2008-06-01 02:30+00', 0.2, 0.5, repeat('0', 64), '2008-06-02');
insert into warehouse.baseline_delivery values (1, 1);
insert into warehouse.baseline_cost values
    (1, 1, 1, 2, 0, 'LLAN', 'HR', '1.1', 'C1', 'S1', null, 12, 500.50, 'in', true),
    (1, 1, 1, 3, 0, 'LLAN', 'ICT', '4.6', 'C2', 'S2', null, 12, 499.99, 'in', true),
    (1, 1, 1, 4, 0, 'LLAN', 'NONE', '4.6', 'C3', 'S2', null, 12, 500.01, 'other-service', true);
