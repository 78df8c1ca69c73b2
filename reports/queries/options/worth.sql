-- Net present value in £ thousand by option and partner; a minus says that the partner loses.
with place as (select council, short_name, number from council union all select null, 'All', 1000)
select a.option as row_mark, coalesce(p.council, 'T') as column_mark, coalesce('-' || p.council, '') as of_partner, v.value_is, a.option || ' ' || a.name as row_name, p.short_name as column_name,
       coalesce(pg_temp.thousand(v.value_is), '–') as value,
       a.best or p.council is null as strong
from appraised a cross join place p
cross join lateral (
    select case when p.council is null then a.npv
                else (select npv from appraisal_partner x where x.appraisal_id = a.appraisal_id and x.option = a.option and x.council = p.council) end as value_is) v
-- What single partners' present values are made of can be taken apart; the public reads those of all, beside the options.
where not pg_temp.is_public()
order by a.position, p.number
