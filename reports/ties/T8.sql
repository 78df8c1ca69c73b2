-- the sum of the partners' savings = the saving of the whole
select 'O-' || o.option || '-' || v.mark || ' and the sum of O-' || o.option || '-' || v.mark || '-<partner>' as what, v.whole as a, v.parts as b, null as because
from reporting.appraisal_option o
join edition e using (appraisal_id)
join (select appraisal_id, option, sum(net_saving) as net, sum(one_off_cost) as once, sum(npv) as npv
      from reporting.appraisal_partner group by appraisal_id, option) p using (appraisal_id, option)
cross join lateral (values ('NET', o.net_saving, p.net), ('ONCE', o.one_off_cost, p.once), ('NPV', o.npv, p.npv)) as v (mark, whole, parts)
union all
select null, null, null, 'no options have been costed on this baseline' from edition e where e.appraisal_id is null
