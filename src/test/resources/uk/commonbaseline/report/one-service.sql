-- One partner with one service and an option that saves exactly nothing; its benefits are followed over ten years.
insert into warehouse.partner (partner, name, short_name, kind, joined_on, position) values ('ONE', 'Only Council', 'Only', 'district', '2007-04-01', 1);
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, recipe, state, outcome, published_at, system, rows_read, rows_accepted, rows_rejected, rows_excluded) values
    (repeat('ab', 32), 'ONE', 'cost', 'cost', '2007/08', 1, 'ledger.csv', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'accepted', '2008-06-01 02:30+00', 'SAP', 1, 1, 0, 0);
insert into warehouse.delivery_amount values (1, 'outturn', 250000, 250000, 0, 0);
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of) values
    ('B-2007/08-1', 2007, 5, '2008-03-31', '2008-06-02', '2008-06-01 02:30+00', 0.2, 0.5, repeat('0', 64), '2008-06-02');
insert into warehouse.baseline_delivery values (1, 1);
insert into warehouse.baseline_cost values (1, 1, 1, 2, 0, 'ONE', 'HR', '1.1', 'C1', 'S1', null, 12, 250000.00, 'in', true);
insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving) values (1, '111111111111', '2008-06-03', 0.035, 10, 0);
insert into warehouse.appraisal_option values
    (1, 'O0', 'As is', 'none', 'existing', 2009, 0, 0, 0, 0, 0, 0, 0, 0, null, 0),
    (1, 'O1', 'Change nothing that costs', 'none', 'a group', 2009, 0, 0, 0, 0, 0, 0, 0, 0, null, 1);
insert into warehouse.appraisal_year select 1, o, y, 2008 + y, 0, 0, 0, 0, round(1 / 1.035 ^ y, 10), 0, 0, 0 from unnest(array['O0', 'O1']) o cross join generate_series(0, 10) y;
insert into warehouse.appraisal_partner select 1, o, 'ONE', 0, 0, 0 from unnest(array['O0', 'O1']) o;
insert into warehouse.appraisal_assumption values (1, 'O1', 'rate', 'Saving', '0%', 'none', 1);
insert into warehouse.benefit_run (baseline_id, appraisal_id, option, as_of, made_at, from_year, to_year, price_base, delivered_from, content_hash)
values (1, 1, 'O1', '2019-06-01', '2019-06-01', 2009, 2018, 2007, 0.95, repeat('0', 64));
insert into warehouse.benefit_council (run_id, financial_year, council, measured, because) select 1, y, 'ONE', true, '' from generate_series(2009, 2018) y;
insert into warehouse.benefit_cell (run_id, financial_year, council, service, group_no, baseline, supplied, current, delivered, unclaimed)
select 1, y, 'ONE', 'HR', 1, 250000, 250000, 250000, 0, 0 from generate_series(2009, 2018) y;
