-- One council's one cell, frozen: 1,000 pounds of pay in human resources.
insert into warehouse.partner (partner, name, short_name, kind, population, joined_on, position)
values ('NORTH', 'North', 'North', 'district', 1000, '2007-04-01', 1);
insert into warehouse.subjective (subjective, group_no, group_name, name, treatment, excluded_as, saveable, full_cost, position)
values ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', null, true, true, 1)
on conflict do nothing;
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, state)
values (repeat('1', 64), 'NORTH', 'ledger', 'cost', '2008/09', 1, 'ledger.csv', 1, '2009-05-01', 'r', 'x', 'published');
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of)
values ('P-1', 2007, 5, '2008-03-31', '2008-06-30', '2008-06-29', 0.2, 0.5, repeat('0', 64), '2008-06-30');
insert into warehouse.baseline_cost (
    baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code,
    period, amount, decision, saveable
)
values (1, 1, 1, 1, 0, 'NORTH', 'HR', '1.1', 'H1', '100', 0, 700, 'in', true),
       (1, 1, 1, 2, 0, 'NORTH', 'HR', '1.1', 'H1', '100', 0, 300, 'in', true),
       (1, 1, 1, 3, 0, 'NORTH', 'HR', '1.1', 'H1', '100', 0, 999, 'recharge', true);
update warehouse.baseline set content_hash = repeat('a', 64) where name = 'P-1';
insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving)
values (1, '0123456789ab', '2008-07-01', 0.035, 10, 0);
