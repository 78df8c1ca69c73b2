-- A council's lists then (baseline 1) and a year later (baseline 2), without any row yet. Deliveries 1 to 3 are the ledger, the
-- list of posts and the register of contracts then, 4 to 6 those of the later year.
insert into warehouse.partner (partner, name, short_name, kind, population, joined_on, position)
values ('NORTH', 'North', 'North', 'district', 1000, '2007-04-01', 1), ('SOUTH', 'South', 'South', 'district', 1000, '2007-04-01', 2);
insert into warehouse.subjective (subjective, group_no, group_name, name, treatment, excluded_as, saveable, full_cost, position)
values ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', null, true, true, 1), ('4.1', 4, 'Supplies', 'Supplies', 'INCLUDE', null, true, true, 2)
on conflict do nothing;
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, state, rows_rejected)
select repeat(n::text, 64), 'NORTH', feed, kind, period, 1, feed || '.csv', 1, '2009-05-01', 'r', 'x', 'published', 0
from (values (1, 'ledger', 'cost', '2007/08'), (2, 'posts', 'staff', '2007/08'), (3, 'contracts', 'contracts', '2007/08'),
             (4, 'ledger', 'cost', '2008/09'), (5, 'posts', 'staff', '2008/09'), (6, 'contracts', 'contracts', '2008/09')) f (n, feed, kind, period)
order by n;
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of)
values ('P-1', 2007, 5, '2008-03-31', '2008-06-30', '2008-06-29', 0.2, 0.5, repeat('0', 64), '2008-06-30'),
       ('P-2', 2008, 5, '2009-03-31', '2009-06-30', '2009-06-29', 0.2, 0.5, repeat('0', 64), '2009-06-30');
insert into warehouse.baseline_delivery (baseline_id, delivery_id) values (1, 1), (1, 2), (1, 3), (2, 4), (2, 5), (2, 6);
