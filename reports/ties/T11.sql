-- the base case of the sensitivities = the headline
select 'O-' || s.option || '-IF-base-' || v.mark || ' and O-' || s.option || '-' || v.mark as what, v.tested as a, v.headline as b, null as because
from reporting.appraisal_sensitivity s
join edition e using (appraisal_id)
join reporting.appraisal_option o using (appraisal_id, option)
cross join lateral (values ('NET', s.net_saving, o.net_saving), ('NPV', s.npv, o.npv), ('ONCE', s.one_off_cost, o.one_off_cost)) as v (mark, tested, headline)
where s.test = 'base'
union all
select null, null, null, 'this pack holds no sensitivities'
where not exists (select from reporting.appraisal_sensitivity s join edition e using (appraisal_id))
