-- Council A's staff list holds more than the ledger's 24,000: an agency worker at 9,000, a vacancy budgeted at 8,000, an embedded post at
-- 7,000, a shared role of 10,000 of which 6,000 is in, and a secondee out at 5,000. The ledger has 6,000 for the shared role and 650 more.
set session_replication_role = replica;
insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, contract, occupancy, service_share, fte, pay, fte_in, pay_in,
    decision, salary, funding, spine_date)
select 2, delivery_id, 1, n, 'A', 'HR', contract, occupancy, share, 1, pay, share, pay_in, decision, pay, 'base', '2007-04-01'
from warehouse.delivery cross join (values
    (2, 'agency', 'filled', 1, 9000, 9000, 'in'), (3, 'permanent', 'vacant-funded', 1, 8000, 8000, 'in'),
    (4, 'permanent', 'filled', 0.1, 7000, 0, 'embedded'), (5, 'permanent', 'filled', 0.6, 10000, 6000, 'rest-of-role'),
    (6, 'secondee-out', 'filled', 1, 5000, 0, 'secondee-out')) as v (n, contract, occupancy, share, pay, pay_in, decision)
where council = 'A' and kind = 'staff';
update warehouse.baseline_cost set amount = amount + 6650 where baseline_id = 2 and council = 'A' and subjective = '1.1' and period = 2;
insert into warehouse.reconciling_item values (1, 'A', 'HR', 'Overtime', 400, 'paid by the hour', 'Ann Lee', 'Jo Ray');
