-- Fifty partners with names short and long, with and without spaces; one of them spends a thousand million pounds. Ten years are appraised,
-- one option saves nothing and one costs more than it saves.
insert into warehouse.partner (partner, name, short_name, kind, joined_on, position)
select 'P' || to_char(n, 'FM00'),
       case n % 5 when 1 then rpad('Joint board ' || n || ' of the districts of the vale and of the hills and of all the parishes between them on both sides of the ', 119, 'river ') || 'd'
                  when 2 then rpad('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' || n, 120, 'abcdefghij')
                  when 3 then rpad('Borough council number ' || n, 29, ' of') || 'x'
                  else 'Council ' || n end,
       case n % 5 when 1 then rpad('Joint board ' || n || ' vale and hills ', 29, 'and ') || 'd'
                  when 2 then rpad('Llanfairpwllgwyngyll' || n, 30, 'gogerych')
                  else 'Council ' || n end,
       'district', '2007-04-01', n
from generate_series(1, 50) n;
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, recipe, state, outcome, published_at, system, rows_read, rows_accepted, rows_rejected, rows_excluded)
select encode(sha256(convert_to(p.partner || k.kind, 'UTF8')), 'hex'), p.partner, k.kind, k.kind, case k.kind when 'staff' then '31 March 2008' else '2007/08' end, 1,
       k.kind || '_' || p.partner || case when p.position % 7 = 0 then repeat('_and_once_more', 8) else '' end || '.csv', 100, '2008-06-01', 'run-1', 'x', repeat('cd', 32), 'published', 'accepted',
       '2008-06-01 02:30+00', 'SAP', 1000000, 1000000, 0, 0
from warehouse.partner p cross join unnest(array['cost', 'staff', 'performance', 'contracts']) with ordinality as k (kind, no)
order by p.position, k.no;
insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of) values
    ('B-2007/08-50', 2007, 5, '2008-03-31', '2008-06-02', '2008-06-01 02:30+00', 0.2, 0.5, repeat('0', 64), '2008-06-02');
insert into warehouse.baseline_delivery select 1, delivery_id from warehouse.delivery;
insert into warehouse.baseline_expected select 1, council, feed, kind, period, delivery_id from warehouse.delivery;
insert into warehouse.baseline_cost
select 1, d.delivery_id, 1, 2 + s.no, 0, d.council, s.service, s.subjective, 'C' || s.no, 'S' || s.no, null, 12,
       case when p.position = 1 and s.service = 'ICT' then 1000000000.00 else 1000000.25 * p.position end, s.decision, true
from warehouse.delivery d join warehouse.partner p on p.partner = d.council
cross join (values (0, 'HR', '1.1', 'in'), (1, 'ICT', '4.6', 'in'), (2, 'NONE', '4.6', 'other-service')) as s (no, service, subjective, decision)
where d.kind = 'cost';
insert into warehouse.delivery_amount
select delivery_id, 'outturn', sum(amount), sum(amount), 0, 0 from warehouse.baseline_cost group by 1;
insert into warehouse.baseline_staff
select 1, d.delivery_id, 1, n, d.council, case when n % 2 = 0 then 'HR' else 'ICT' end, 'Grade ' || n % 3, 'permanent', 'filled', 1, 1, 31000, 1, 31000, 'in'
from warehouse.delivery d cross join generate_series(2, 21) n where d.kind = 'staff';
insert into warehouse.baseline_measure
select 1, d.delivery_id, 1, 2, 0, d.council, 'HP1', 2007, 0, 400 + p.position * 3.5, null, true
from warehouse.delivery d join warehouse.partner p on p.partner = d.council where d.kind = 'performance';
insert into warehouse.baseline_contract
select 1, d.delivery_id, 1, 2, d.council, 'ICT', 'K-' || d.council, 'Desktop support and service desk of ' || p.name, 'Suppliers and Sons', '2005-04-01', '2009-03-31'::date + p.position * 10, null, 640000, false, null
from warehouse.delivery d join warehouse.partner p on p.partner = d.council where d.kind = 'contracts';
insert into warehouse.appraisal (baseline_id, assumption_set, made_at, discount_rate, horizon_years, target_saving) values
    (1, '505050505050', '2008-06-03', 0.035, 10, 4000000);
insert into warehouse.appraisal_option values
    (1, 'O0', 'As is', 'none', 'existing', 2009, 0, 0, 0, 0, 0, 0, 0, 0, null, 0),
    (1, 'O1', 'Share everything that can be shared among all fifty partners, and what can not be shared as well', 'Joint committee', 'All of them', 2009,
     1000000000, 1000000, 999000000, 500000000, 1500000000, 50000000, 0, 0, 0.05, 1),
    (1, 'O9', 'Talk about it', 'none', 'a group', 2009, 0, 1000, -1000, -2000, 0, 5000, 0, 0, null, 2);
insert into warehouse.appraisal_year
with cash as (
    select o.option as o, y, case when y > 0 then o.gross_saving else 0 end as gross, case when y > 0 then o.recurring_cost else 0 end as running, case when y = 0 then o.one_off_cost else 0 end as once
    from warehouse.appraisal_option o cross join generate_series(0, 10) y),
worth as (select c.*, sum(gross - running - once) over w as total, round(sum((gross - running - once) / 1.035 ^ y) over w, 2) as present from cash c window w as (partition by o order by y))
select 1, o, y, 2008 + y, gross, running, once, gross - running - once, round(1 / 1.035 ^ y, 10), present - coalesce(lag(present) over (partition by o order by y), 0), total, present
from worth;

-- The range around each option's cash: gross savings in proportion to the low and the high case at full effect.
update warehouse.appraisal_year y set cumulative_low = r.low, cumulative_high = r.high
from (select y.option, y.year_no,
             sum(y.gross_saving * coalesce((o.net_saving_low + o.recurring_cost) / nullif(o.gross_saving, 0), 0) - y.recurring_cost - y.one_off_cost) over w as low,
             sum(y.gross_saving * coalesce((o.net_saving_high + o.recurring_cost) / nullif(o.gross_saving, 0), 0) - y.recurring_cost - y.one_off_cost) over w as high
      from warehouse.appraisal_year y join warehouse.appraisal_option o using (appraisal_id, option) window w as (partition by y.option order by y.year_no)) r
where r.option = y.option and r.year_no = y.year_no;
update warehouse.appraisal_option o set npv = (select sum(discounted) from warehouse.appraisal_year y where y.option = o.option),
    npv_five = (select sum(discounted) from warehouse.appraisal_year y where y.option = o.option and y.year_no <= 5);
insert into warehouse.appraisal_partner
select 1, o.option, p.partner, o.net_saving / 50, o.one_off_cost / 50, o.npv / 50 from warehouse.appraisal_option o cross join warehouse.partner p;
update warehouse.appraisal_option set legal_basis = vehicle, smallest = 2, discount_rate = 0.035, avoided = 0, avoided_once = 0, not_cashable = 0, full_from = 2009, live_month = date '2009-04-01';
insert into warehouse.appraisal_assumption values (1, 'O1', 'rate', 'Saving on addressable cost, low, central, high', '10%, 14%, 20%', 'none', 1);
insert into warehouse.appraisal_allocation (appraisal_id, option, key, council, savings_by, costs_by, net_saving, npv, error_saving, error_npv, alone_saving, alone_npv, payment, missing)
select p.appraisal_id, p.option, k.key, p.council, 'own-change', 'cost-share', p.net_saving, p.npv, 0, 0, 0, 0, 0, 0
from warehouse.appraisal_partner p cross join unnest(array['agreed', 'equal']) as k (key)
where p.option = 'O1';
insert into warehouse.appraisal_coalition
select appraisal_id, option, (select array_agg(partner order by position) from warehouse.partner), net_saving, one_off_cost, npv, 0, 0, false from warehouse.appraisal_option where option = 'O1';
insert into warehouse.appraisal_withdrawal
select p.appraisal_id, p.option, p.council, '', q.council, case when p.council = q.council then -p.net_saving else 0 end, case when p.council = q.council then -p.npv else 0 end
from warehouse.appraisal_partner p join warehouse.appraisal_partner q using (appraisal_id, option) where p.option = 'O1';
insert into warehouse.appraisal_move (appraisal_id, option, phase, council, service, wanted, possible, months_to_move, slack, held_by, awaited, delivery_id, sheet_no, row_no, open_contracts, position)
select p.appraisal_id, p.option, 'all', p.council, s.service, date '2009-04-01', date '2009-04-01' + n.position * 31, 6,
       -(extract(year from age(date '2009-04-01' + n.position * 31, date '2009-04-01')) * 12 + extract(month from age(date '2009-04-01' + n.position * 31, date '2009-04-01')))::int,
       case when s.service = 'ICT' then 'contract' else 'work' end, '', case when s.service = 'ICT' then d.delivery_id end, case when s.service = 'ICT' then 1 end, case when s.service = 'ICT' then 2 end, 0,
       row_number() over (order by n.position, s.service)
from warehouse.appraisal_partner p join warehouse.partner n on n.partner = p.council join warehouse.delivery d on d.council = p.council and d.kind = 'contracts'
cross join unnest(array['HR', 'ICT']) as s (service) where p.option = 'O1';
insert into warehouse.baseline_council select 1, partner, position, repeat('0', 64) from warehouse.partner;
insert into warehouse.baseline_check_rule values (1, 'C01', 'Every extract has come', '', '', 'percent', '', 0, 0, 0, 'red', 'the council');
insert into warehouse.baseline_check (baseline_id, check_id, council, subject, difference, measure, outcome, words)
select 1, 'C01', partner, '', 1, 1, case when position % 3 = 0 then 'red' else 'green' end, 'invented' from warehouse.partner;
insert into warehouse.baseline_confidence (baseline_id, council, service, kind, best, unsigned, pounds, because)
select 1, p.partner, s.service, k.kind, 'B', 'B', 1000000, 'invented'
from warehouse.partner p cross join unnest(array['HR', 'ICT']) as s (service) cross join unnest(array['cost', 'staff', 'performance', 'contracts']) as k (kind);
