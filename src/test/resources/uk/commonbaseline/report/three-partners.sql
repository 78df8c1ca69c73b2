-- Two councils and a fire authority. One council supplied nothing, and no option saves anything.
insert into warehouse.partner (partner, name, short_name, kind, joined_on, left_on, position) values
    ('ONE', 'First Council', 'First', 'county', '2007-04-01', null, 1),
    ('TWO', 'Second Council', 'Second', 'district', '2007-04-01', null, 2),
    ('FIRE', 'Fire and Rescue Authority', 'Fire & Rescue', 'fire', '2007-04-01', null, 3),
    ('GONE', 'Former Council', 'Former', 'district', '2005-04-01', '2007-03-31', 4);
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, recipe, state, outcome, published_at, system, rows_read, rows_accepted, rows_rejected, rows_excluded) values
    (repeat('ab', 32), 'ONE', 'cost', 'cost', '2007/08', 1, 'ledger.csv', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'partly-accepted', '2008-06-01 02:30+00', 'SAP', 3, 2, 1, 0),
    (repeat('ac', 32), 'FIRE', 'staff', 'staff', '31 March 2008', 1, 'staff.xls', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'accepted', '2008-06-01 02:30+00', 'iTrent', 2, 2, 0, 0),
    (repeat('ad', 32), 'ONE', 'performance', 'performance', '2007/08', 1, 'pi.xls', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'accepted', '2008-06-01 02:30+00', 'Covalent', 1, 1, 0, 0),
    (repeat('ae', 32), 'ONE', 'contracts', 'contracts', '2007/08', 1, 'contracts.xls', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'accepted', '2008-06-01 02:30+00', 'Excel', 1, 1, 0, 0);
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of) values
    ('B-2007/08-3', 2007, 5, '2008-03-31', '2008-06-02', '2008-06-01 02:30+00', 0.2, 0.5, repeat('0', 64), '2008-06-02');
insert into warehouse.baseline_delivery select 1, delivery_id from warehouse.delivery;
insert into warehouse.baseline_cost values
    (1, 1, 1, 2, 0, 'ONE', 'HR', '1.1', 'C1', 'S1', null, 12, 1234567.895, 'in', true),
    (1, 1, 1, 3, 0, 'ONE', 'HR', '4.6', 'C1', 'S2', null, 12, -300.00, 'in', true);
insert into warehouse.baseline_staff values
    (1, 2, 1, 2, 'FIRE', 'ICT', 'Grade 7', 'permanent', 'filled', 1, 1, 31000, 1, 31000, 'in'),
    (1, 2, 1, 3, 'FIRE', 'ICT', 'Grade 8', 'permanent', 'filled', 0.6, 1, 36000, 0.6, 21600, 'in');
insert into warehouse.baseline_measure values (1, 3, 1, 2, 0, 'ONE', 'HP1', 2007, 0, 411.5, null, true);
insert into warehouse.baseline_contract values
    (1, 4, 1, 2, 'ONE', 'ICT', null, 'Photocopiers', null, null, null, null, null, null, null);
insert into warehouse.baseline_reject values (1, 1, 'ONE', 'outturn', 1, 0.01);
insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving) values
    (1, '000000000000', '2008-06-03', 0.035, 10, 4000000);
insert into warehouse.appraisal_option values
    (1, 'O0', 'As is', 'none', 'existing', 2009, 0, 0, 0, 0, 0, 0, 0, 0, null, 0),
    (1, 'O9', 'Talk about it', 'none', 'a group', 2009, 0, 1000, -1000, -2000, 0, 5000, -12000, -9000, null, 1);
insert into warehouse.appraisal_year
with cash as (
    select o, y, case when o = 'O9' then 1000 else 0 end as running, case when o = 'O9' and y = 0 then 5000 else 0 end as once
    from unnest(array['O0', 'O9']) o, generate_series(0, 10) y),
worth as (select c.*, sum(running + once) over w as spent, round(sum((running + once) / 1.035 ^ y) over w, 2) as present from cash c window w as (partition by o order by y))
select 1, o, y, 2008 + y, 0, running, once, -running - once, round(1 / 1.035 ^ y, 10), coalesce(lag(present) over (partition by o order by y), 0) - present, -spent, -present
from worth;
update warehouse.appraisal_option o set npv = (select sum(discounted) from warehouse.appraisal_year y where y.option = o.option),
    npv_five = (select sum(discounted) from warehouse.appraisal_year y where y.option = o.option and y.year_no <= 5);
insert into warehouse.appraisal_partner
select 1, o.option, p, o.net_saving / 2, o.one_off_cost / 2, o.npv / 2 from warehouse.appraisal_option o, unnest(array['ONE', 'FIRE']) p;
insert into warehouse.appraisal_assumption values (1, 'O9', 'rate', 'Saving', '0%', 'none', 1);
