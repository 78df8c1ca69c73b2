-- The base of the example that CostingTest works by hand, as a frozen baseline. In scope 420,000.43 without SOUTH's HR.
insert into warehouse.subjective (subjective, group_no, group_name, name, treatment, excluded_as, saveable, full_cost, position)
values ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', null, true, true, 1),
       ('1.5', 1, 'Employees', 'Pension deficit', 'INCLUDE', null, false, true, 2),
       ('4.6', 4, 'Supplies and services', 'Computing', 'INCLUDE', null, true, true, 3),
       ('5.2', 5, 'Third party payments', 'Contractors', 'INCLUDE', null, true, true, 4)
on conflict do nothing;

insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of)
values ('B-1', 2007, 5, '2008-03-31', '2008-06-30', '2008-06-29', 0.2, 0.5, repeat('0', 64), '2008-06-30'),
       ('B-2', 2007, 5, '2008-03-31', '2008-06-30', '2008-06-29', 0.2, 0.5, repeat('0', 64), '2008-06-30');

insert into warehouse.baseline_cost (
    baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code,
    period, amount, decision, saveable
)
values (1, 1, 1, 1, 0, 'NORTH', 'HR', '1.1', 'A', 'A', 0, 150000, 'in', true),
       (1, 1, 1, 2, 0, 'NORTH', 'HR', '1.1', 'A', 'A', 0, 40000, 'in', true),
       (1, 1, 1, 3, 0, 'NORTH', 'HR', '1.5', 'A', 'A', 0, 10000, 'in', false),
       (1, 1, 1, 4, 0, 'NORTH', 'ICT', '1.1', 'A', 'A', 0, 100000, 'in', true),
       (1, 1, 1, 5, 0, 'NORTH', 'ICT', '4.6', 'A', 'A', 0, 50000.10, 'in', true),
       (1, 1, 1, 6, 0, 'NORTH', 'ICT', '4.6', 'A', 'A', 0, 999999, 'recharge', true),
       (1, 2, 1, 1, 0, 'SOUTH', 'HR', '1.1', 'A', 'A', 0, 80000, 'in', true),
       (1, 2, 1, 2, 0, 'SOUTH', 'ICT', '1.1', 'A', 'A', 0, 40000.33, 'in', true),
       (1, 2, 1, 3, 0, 'SOUTH', 'ICT', '5.2', 'A', 'A', 0, 30000, 'in', true);

insert into warehouse.baseline_staff (
    baseline_id, delivery_id, sheet_no, row_no, council, service, contract, occupancy, service_share, fte, pay, fte_in,
    pay_in, decision
)
values (1, 3, 1, 1, 'NORTH', 'HR', 'permanent', 'filled', 1, 2.5, 60000, 2.5, 60000, 'in'),
       (1, 3, 1, 2, 'NORTH', 'FM', 'permanent', 'filled', 1, 1, 20000, 1, 20000, 'in');

update warehouse.baseline set content_hash = repeat('a', 64) where name = 'B-1';
