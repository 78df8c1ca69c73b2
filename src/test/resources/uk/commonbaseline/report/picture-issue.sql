-- The issue before: BCC's HR cost 120,000 more and its posts 2 more, a ledger of CDC's was not there, and one assumption was otherwise.
insert into warehouse.issue (edition, before, before_baseline, unexplained) values ('2008-06 v1', '2008-05 v2', 'B-2007/08-0', '');
insert into warehouse.issue_change (edition, position, kind, council, service, what, cost, fte) values
    ('2008-06 v1', 1, 'new-data', 'CDC', 'ICT', 'cost 2007/08 P13 (GL_CDC_P13.csv)', 41250.50, 0),
    ('2008-06 v1', 2, 'restated-data', 'BCC', 'HR', 'cost 2007/08 (GL_BCC.csv, version 2 for 1)', -120000.00, -2.0000),
    ('2008-06 v1', 3, 'mapping-change', 'BCC', 'FIN', 'cost centre 4711 (Payments team)', 3000.00, 0);
insert into warehouse.issue_figure (edition, ref, value)
select '2008-06 v1', 'C-' || m.council || '-T', sum(c.amount) - (select coalesce(sum(cost), 0) from warehouse.issue_change i where m.council in ('T', i.council))
from warehouse.baseline_cost c cross join lateral (values (c.council), ('T')) as m (council) where c.decision = 'in' and c.baseline_id = 1 group by m.council
union all
select '2008-06 v1', 'P-' || m.council || '-T', sum(s.fte_in) - (select coalesce(sum(fte), 0) from warehouse.issue_change i where m.council in ('T', i.council))
from warehouse.baseline_staff s cross join lateral (values (s.council), ('T')) as m (council) where s.baseline_id = 1 group by m.council
union all
select '2008-06 v1', 'O-' || option || '-' || f.figure, f.value from warehouse.appraisal_option
cross join lateral (values ('NET', net_saving - 100000), ('NPV', npv - 500000)) as f (figure, value) where appraisal_id = 1 and option <> 'O5';
insert into warehouse.issue_assumption (edition, position, option, words, earlier, later) values
    ('2008-06 v1', 1, '', 'Discount rate, real', '3.0%', '3.5%'),
    ('2008-06 v1', 2, 'O3', 'Redundancy, a head', '', 'GBP 12000');
