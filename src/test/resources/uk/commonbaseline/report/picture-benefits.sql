-- What was planned of O3, and what a year later shows of it: invented. The plan takes a tenth of pay and of supplies in three years from 2009/10;
-- the last partner has sent nothing, the second has slipped, the third claims more than its cost fell, the fourth claims nothing.
insert into warehouse.appraisal_schedule (appraisal_id, option, commissioner, deliverer) values (1, 'O3', 'The joint committee', 'The shared service');
insert into warehouse.appraisal_owner (appraisal_id, option, line, owner) values
    (1, 'O3', 'staff', 'Heads of service'), (1, 'O3', 'ict-contracts', 'Heads of ICT');
insert into warehouse.appraisal_watch (appraisal_id, option, indicator, target, by_year, owner, position)
select 1, 'O3', indicator, case direction when 'LOWER' then 2.5 else 90 end, 2010, 'Client manager', row_number() over (order by position)
from warehouse.indicator where indicator in (select indicator from warehouse.baseline_measure) order by position limit 4;

insert into warehouse.appraisal_plan (appraisal_id, option, line, nature, council, service, group_no, financial_year, amount)
select 1, 'O3', case when s.group_no = 1 then 'staff' else 'ict-contracts' end, 'cashable', c.council, c.service, s.group_no, y.year,
       round(sum(c.amount) * 0.1 * y.phase, 4)
from warehouse.baseline_cost c
join warehouse.subjective s using (subjective)
cross join (values (2008, 0), (2009, 0.3), (2010, 0.7), (2011, 1), (2012, 1)) as y (year, phase)
where c.decision = 'in' and (s.group_no = 1 and c.service in ('HR', 'FIN') or s.group_no = 4 and c.service = 'ICT')
group by s.group_no, c.council, c.service, y.year, y.phase;

insert into warehouse.benefit_run (baseline_id, appraisal_id, option, as_of, made_at, from_year, to_year, price_base, delivered_from, content_hash)
values (1, 1, 'O3', '2010-06-01', '2010-06-01', 2009, 2009, 2007, 0.95, repeat('0', 64));
insert into warehouse.benefit_council (run_id, financial_year, council, measured, because)
select 1, 2009, partner, position < 5, case when position < 5 then '' else 'no costs of 2009/10 have come' end from warehouse.partner where position <= 5;

insert into warehouse.benefit_claim (run_id, financial_year, claim, council, line, service, group_no, cashable, claimed, amount, counted, state, words,
    evidence_kind, evidence, owner, comment, place)
select 1, 2009, p.line || ' ' || p.service || ' ' || p.group_no, p.council, p.line, p.service, p.group_no, true, p.amount * 1.03, p.amount,
       case n.position when 3 then round(p.amount / 2, 4) else p.amount end,
       case n.position when 3 then 'double-claimed' else 'delivered' end,
       case n.position when 3 then 'its cost fell by half of what is claimed, and others claim the rest' else 'its cost fell by that' end,
       'post', 'post:X/1', 'A. Lee', '', 'X.csv, line 2'
from warehouse.appraisal_plan p
join warehouse.partner n on n.partner = p.council
where p.option = 'O3' and p.financial_year = 2009 and n.position in (1, 3) and p.service in ('HR', 'ICT')
  and not (p.service = 'ICT' and n.position = 3);

insert into warehouse.benefit_cell (run_id, financial_year, council, service, group_no, baseline, supplied, current, delivered, unclaimed)
select 1, 2009, b.council, b.service, b.group_no, b.amount,
       case when n.position < 5 then b.amount - k.counted - f.fall end, case when n.position < 5 then b.amount - k.counted - f.fall end, k.counted,
       case when n.position < 5 then f.fall end
from (select c.council, c.service, s.group_no, sum(c.amount) as amount
      from warehouse.baseline_cost c join warehouse.subjective s using (subjective)
      where c.baseline_id = 1 and c.decision = 'in' group by c.council, c.service, s.group_no) b
join warehouse.partner n on n.partner = b.council
cross join lateral (select coalesce(sum(x.counted), 0) as counted from warehouse.benefit_claim x
                    where x.council = b.council and x.service = b.service and x.group_no = b.group_no) k
cross join lateral (select case n.position when 4 then round(b.amount * 0.04, 2) when 2 then round(b.amount * -0.01, 2) else 0 end as fall) f;

insert into warehouse.benefit_position (run_id, line, nature, council, service, financial_year, planned, forecast, delivered, state, expected_year, words)
select 1, p.line, 'cashable', p.council, p.service, p.financial_year, sum(p.amount),
       case when p.financial_year <> 2009 or n.position = 5 then sum(p.amount) else k.counted end,
       case when p.financial_year = 2009 and n.position < 5 then k.counted end,
       case when p.financial_year > 2009 then 'to-come' when p.financial_year = 2008 then 'not-due' when n.position = 5 then 'not-measured'
            when k.counted >= sum(p.amount) then 'delivered' when k.counted > 0 then 'partly-delivered' when n.position = 4 then 'unclaimed' else 'slipped' end,
       case when p.financial_year = 2009 and k.counted < sum(p.amount) and n.position < 4 then 2010 end,
       case when p.financial_year <> 2009 then '' when n.position = 5 then 'no costs of 2009/10 have come' when k.counted >= sum(p.amount) then ''
            when n.position = 4 then 'costs fell as planned, and nobody claims it'
            when p.service = 'ICT' then 'nothing is claimed; expected in 2010/11: the contract C-12 runs until 31 March 2010'
            else 'nothing is claimed; expected in 2010/11: with the plan''s next phase' end
from warehouse.appraisal_plan p
join warehouse.partner n on n.partner = p.council
cross join lateral (select coalesce(sum(x.counted), 0) as counted from warehouse.benefit_claim x
                    where x.council = p.council and x.service = p.service and x.line = p.line and x.financial_year = p.financial_year) k
group by p.line, p.council, p.service, p.financial_year, n.position, k.counted;

insert into warehouse.benefit_measure (run_id, financial_year, council, measure, service, baseline, current, target, by_year, direction, verdict, words)
select 1, 2009, s.council, 'FTE', s.service, sum(s.fte_in), case when n.position < 5 then round(sum(s.fte_in) * 0.97, 4) end, null, null, 'LOWER',
       case when n.position < 5 then 'better' else 'not-measured' end, case when n.position < 5 then '' else 'no list of posts of the later year has come' end
from warehouse.baseline_staff s join warehouse.partner n on n.partner = s.council
where s.fte_in > 0 group by s.council, s.service, n.position;
insert into warehouse.benefit_measure (run_id, financial_year, council, measure, service, baseline, current, target, by_year, direction, verdict, words)
select 1, 2009, m.council, m.indicator, '', max(m.value), max(m.value) + 1, w.target, w.by_year, i.direction, case i.direction when 'LOWER' then 'worse' else 'better' end, ''
from warehouse.baseline_measure m
join warehouse.appraisal_watch w using (indicator)
join warehouse.indicator i using (indicator)
where m.period = 0 and m.value is not null and m.financial_year = 2007 and i.direction <> 'CONTEXT'
group by m.council, m.indicator, w.target, w.by_year, i.direction;
