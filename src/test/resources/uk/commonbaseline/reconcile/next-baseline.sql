-- The next baseline of the clean councils: the same files and figures.
set session_replication_role = replica;
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of)
select 'B-2007/08-2', financial_year, basis_id, staff_as_at, frozen_at + interval '1 month', data_cut, embedded_below, in_from, map_version, data_as_of
from warehouse.baseline where baseline_id = 2;
insert into warehouse.baseline_delivery select 3, delivery_id from warehouse.baseline_delivery where baseline_id = 2;
insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code,
    supplier, partner, period, amount, decision, saveable)
select 3, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code, supplier, partner, period, amount, decision, saveable
from warehouse.baseline_cost where baseline_id = 2;
insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, contract, occupancy, service_share, fte, pay, fte_in, pay_in, decision)
select 3, delivery_id, sheet_no, row_no, council, service, contract, occupancy, service_share, fte, pay, fte_in, pay_in, decision
from warehouse.baseline_staff where baseline_id = 2;
