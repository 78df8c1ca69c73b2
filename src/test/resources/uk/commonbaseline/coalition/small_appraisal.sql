-- Three partners, an appraisal of a frozen baseline with one option, and who takes part with what.
insert into warehouse.partner (partner, name, short_name, kind, population, joined_on, position)
values ('A', 'Area A', 'A', 'county', 500000, '2007-04-01', 1),
       ('B', 'Area B', 'B', 'district', 250000, '2007-04-01', 2),
       ('C', 'Area C', 'C', 'district', null, '2007-04-01', 3);

insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of)
values ('B-1', 2007, 5, '2008-03-31', '2008-06-30', '2008-06-29', 0.2, 0.5, repeat('0', 64), '2008-06-30');

insert into warehouse.baseline_staff (
    baseline_id, delivery_id, sheet_no, row_no, council, service, contract, occupancy, service_share, fte, pay, fte_in, pay_in, decision
)
values (1, 1, 1, 1, 'A', 'HR', 'permanent', 'filled', 1, 6, 1, 6, 1, 'in'),
       (1, 1, 1, 2, 'A', 'LEG', 'permanent', 'filled', 1, 9, 1, 9, 1, 'in'),
       (1, 1, 1, 3, 'C', 'HR', 'permanent', 'filled', 1, 2, 1, 2, 1, 'in');

insert into warehouse.baseline_contract (
    baseline_id, delivery_id, sheet_no, row_no, council, service, contract_ref, title, supplier, starts_on, ends_on, extends_to,
    annual_value, vat_included, staff_transfer
)
values (1, 7, 1, 12, 'B', 'HR', 'B-1', 'Payroll bureau', 'Invented Payrolls', '2006-04-01', '2009-08-31', null, 50000, false, null),
       (1, 7, 1, 13, 'B', 'LEG', 'B-2', 'Law library', 'Invented Books', '2006-04-01', '2020-08-31', null, 5000, false, null);

insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving)
values (1, '000000000000', '2008-06-30', 0.035, 10, 4000000);
insert into warehouse.appraisal_option
values (1, 'O0', 'As is', 'none', 'none', 2008, 0, 0, 0, 0, 0, 0, 0, 0, null, 1),
       (1, 'X1', 'Shared service', 'none', 'none', 2008, 0, 0, 0, 0, 0, 0, 0, 0, null, 2);
insert into warehouse.appraisal_participation
values (1, 'X1', 'A', 'HR'), (1, 'X1', 'B', 'HR'), (1, 'X1', 'C', 'HR');
