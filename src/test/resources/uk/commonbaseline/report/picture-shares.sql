-- The options of the picture shared out: each partner its own share by the agreed key, the small ones below standing alone by another.
insert into warehouse.appraisal_allocation (appraisal_id, option, key, council, savings_by, costs_by, net_saving, npv, error_saving, error_npv, alone_saving, alone_npv, payment, missing)
select p.appraisal_id, p.option, k.key, p.council, case when k.key = 'agreed' then 'own-change' else k.key end, case when k.key = 'agreed' then 'cost-share' else k.key end,
       case when k.key = 'equal' then o.net_saving / 5 else p.net_saving end, case when k.key = 'equal' then o.npv / 5 else p.npv end, 0, 0, 0, case when p.council = 'SBDC' then p.npv + 12500 else 0 end,
       case p.council when 'SBDC' then 12500 when 'BCC' then -12500 else 0 end, 0
from warehouse.appraisal_partner p join warehouse.appraisal_option o using (appraisal_id, option)
cross join unnest(array['agreed', 'cost-share', 'population', 'fte', 'equal', 'own-change', 'shapley']) as k (key)
where o.net_saving <> 0;

insert into warehouse.appraisal_coalition
select appraisal_id, option, array['BCC', 'WDC'], 1000000, 500000, 250000, 30000, 20000, true from warehouse.appraisal_option where net_saving <> 0
union all
select appraisal_id, option, array['BCC', 'AVDC', 'WDC', 'CDC', 'SBDC'], net_saving, one_off_cost, npv, 0, 0, false from warehouse.appraisal_option where net_saving <> 0;

insert into warehouse.appraisal_withdrawal
select p.appraisal_id, p.option, p.council, '', q.council,
       case when p.council = q.council then -p.net_saving else round(-0.05 * p.net_saving * case when p.council = 'SBDC' then -1 else 1 end, 4) end,
       case when p.council = q.council then -p.npv else round(-0.05 * p.npv * case when p.council = 'SBDC' then -1 else 1 end, 4) end
from warehouse.appraisal_partner p join warehouse.appraisal_partner q using (appraisal_id, option)
where p.net_saving <> 0
union all
select p.appraisal_id, p.option, p.council, s.service, q.council, case when p.council = q.council then round(-p.net_saving / 5, 4) else 0 end,
       case when p.council = q.council then round(-p.npv / 5, 4) else 0 end
from warehouse.appraisal_partner p join warehouse.appraisal_partner q using (appraisal_id, option) cross join unnest(array['HR', 'FIN', 'ICT']) as s (service)
where p.net_saving <> 0;

-- Everything moves in April 2009, finance after people; the contracts of the register hold up what they provide.
insert into warehouse.appraisal_move (appraisal_id, option, phase, council, service, wanted, possible, months_to_move, slack, held_by, awaited, delivery_id, sheet_no, row_no, open_contracts, position)
select m.*, row_number() over ()
from (select p.appraisal_id, p.option, case when s.service = 'FIN' then 'money' else 'people' end, p.council, s.service, date '2009-04-01', coalesce(b.possible, f.possible), s.months,
             (extract(year from age(date '2009-04-01', coalesce(b.possible, f.possible))) * 12 + extract(month from age(date '2009-04-01', coalesce(b.possible, f.possible))))::int,
             case when b.row_no is not null then 'contract' when s.service = 'FIN' then 'phase' else 'work' end, case when b.row_no is null and s.service = 'FIN' then 'people' else '' end,
             b.delivery_id, b.sheet_no, b.row_no, case when p.council = 'AVDC' and s.service = 'ICT' then 1 else 0 end
      from warehouse.appraisal_partner p cross join (values ('HR', 6), ('PAY', 6), ('FIN', 9), ('ICT', 6), ('FM', 3)) as s (service, months)
      cross join lateral (select case when s.service = 'FIN' then date '2010-01-01' else date '2008-10-01' end as possible) f
      left join lateral (select c.delivery_id, c.sheet_no, c.row_no, date_trunc('month', c.ends_on + 31)::date as possible from warehouse.baseline_contract c
                         where c.council = p.council and c.service = s.service and c.ends_on >= '2008-10-31' order by c.ends_on desc limit 1) b on true
      where p.net_saving <> 0 order by p.option, p.council, s.service) m;
