-- A baseline that was frozen before anything had come: three partners, one of them with a name of 120 characters everywhere.
insert into warehouse.partner (partner, name, short_name, kind, joined_on, position) values
    ('A', rpad('Joint committee for the vale, the hills and the river between them, ', 119, 'and everything beside it, ') || 'x', rpad('Joint committee for the vale, the hills and the river between them, ', 119, 'and everything beside it, ') || 'x', 'other', '2007-04-01', 1),
    ('B', rpad('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 120, 'abcdefghij'), rpad('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 120, 'abcdefghij'), 'district', '2007-04-01', 2),
    ('C', 'Third Council', 'Third', 'district', '2007-04-01', 3);
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of) values
    ('B-2007/08-0', 2007, 5, '2008-03-31', '2008-06-02', '2008-06-01 02:30+00', 0.2, 0.5, repeat('0', 64), '2008-06-02');
insert into warehouse.baseline_expected
select 1, p.partner, k, k, case k when 'staff' then '31 March 2008' else '2007/08' end, null from warehouse.partner p cross join unnest(array['cost', 'staff', 'performance', 'contracts']) as k;
