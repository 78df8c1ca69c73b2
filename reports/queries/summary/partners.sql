-- What each partner brings and, with the option worth most, gains; £ thousand.
with place as (select council, short_name, number from council union all select null, 'All', 1000),
best as (select * from appraised where best order by position limit 1)
select p.short_name as council, coalesce(p.council, 'T') as mark, b.option, coalesce('-' || p.council, '') as of_partner, v.*,
       coalesce(pg_temp.thousand((select sum(cost) from cell where cell.council = p.council or p.council is null)), 'not supplied') as cost,
       coalesce(pg_temp.fte((select sum(fte) from cell where cell.council = p.council or p.council is null)), 'not supplied') as fte,
       coalesce(pg_temp.thousand(case when p.council is null then b.net_saving else x.net_saving end), '–') as saving,
       coalesce(pg_temp.thousand(case when p.council is null then b.one_off_cost else x.one_off_cost end), '–') as one_off,
       coalesce(pg_temp.thousand(case when p.council is null then b.npv else x.npv end), '–') as npv,
       p.council is null as strong
from place p left join best b on true
left join appraisal_partner x on x.appraisal_id = b.appraisal_id and x.option = b.option and x.council = p.council
cross join lateral (
    select (select sum(cost) from cell where cell.council = p.council or p.council is null) as cost_is,
           (select sum(fte) from cell where cell.council = p.council or p.council is null) as fte_is,
           case when p.council is null then b.net_saving else x.net_saving end as saving_is,
           case when p.council is null then b.one_off_cost else x.one_off_cost end as one_off_is,
           case when p.council is null then b.npv else x.npv end as npv_is) v
order by p.number
