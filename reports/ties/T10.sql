-- the as-is option = zero
select 'O-' || o.option || '-' || v.mark || ' and nought' as what, v.value as a, 0 as b, null as because
from reporting.appraisal_option o
join edition e using (appraisal_id)
cross join lateral (values ('NET', o.net_saving), ('ONCE', o.one_off_cost), ('NPV', o.npv)) as v (mark, value)
where o.option = 'O0'
union all
select null, null, null, case when e.appraisal_id is null then 'no options have been costed on this baseline' else 'there is no option O0 to compare with' end
from edition e
where not exists (select from reporting.appraisal_option o where o.appraisal_id = e.appraisal_id and o.option = 'O0')
