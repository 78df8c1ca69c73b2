insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of)
values ('B-1', 2007, 5, '2008-03-31', '2008-06-30', '2008-06-29', 0.2, 0.5, repeat('0', 64), '2008-06-30');
insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving)
values (1, 'aaaaaaaaaaaa', '2008-06-30', 0.035, 10, 250000), (1, 'bbbbbbbbbbbb', '2008-06-30', 0.035, 10, 4000000);
