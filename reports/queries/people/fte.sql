-- Posts by service, and below their sum how they are filled. The chart below gives the services' full names.
with total as (
    select service_no, v.short_name as service_name, v.service, council_no, cell.short_name, cell.council, sum(fte) as fte, grouping(service_no) as all_services, grouping(council_no) as all_councils
    from cell join service v on v.number = service_no
    group by grouping sets ((service_no, v.short_name, v.service, council_no, cell.short_name, cell.council), (service_no, v.short_name, v.service), (council_no, cell.short_name, cell.council), ())),
filling as (
    select c.council_no, c.short_name, s.vacant, sum(coalesce((select sum(fte_in) from staff where staff.council = c.council and staff.fte_in > 0 and (staff.occupancy = 'vacant-funded') = s.vacant), 0)) as fte,
           grouping(c.council_no) as all_councils
    from (select distinct council, council_no, short_name from cell where fte is not null) c cross join (values (false), (true)) as s (vacant)
    group by grouping sets ((c.council_no, c.short_name, s.vacant), (s.vacant))),
line as (
    select all_services as part, service_no as place, coalesce(service_name, 'All') as row_name, coalesce(service, 'T') as row_mark, coalesce(council, 'T') as column_mark, council_no, short_name, all_councils, fte, all_services + all_councils > 0 as strong from total
    union all
    select 2, case when k.vacant then 2 else 1 end, case when k.vacant then 'of which vacant' else 'of which filled' end, case when k.vacant then 'VACANT' else 'FILLED' end, coalesce(t.council, 'T'), t.council_no, t.short_name, t.all_councils, f.fte, t.all_councils > 0
    from total t cross join (values (false), (true)) as k (vacant)
    left join filling f on f.vacant = k.vacant and f.council_no is not distinct from t.council_no and f.all_councils = t.all_councils
    where t.all_services = 1)
select row_name, coalesce(short_name, 'All') as column_name, row_mark, column_mark, coalesce(pg_temp.fte(fte), 'not supplied') as value, fte as value_is, strong
from line
order by part, place, all_councils, council_no
