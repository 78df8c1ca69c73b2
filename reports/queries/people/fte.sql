with total as (
    select service_no, service_name, council_no, short_name, sum(fte) as fte, grouping(service_no) as all_services, grouping(council_no) as all_councils
    from cell
    group by grouping sets ((service_no, service_name, council_no, short_name), (service_no, service_name), (council_no, short_name), ()))
select coalesce(service_name, 'All') as row_name, coalesce(short_name, 'All') as column_name,
       coalesce(pg_temp.fte(fte), 'not supplied') as value, all_services + all_councils > 0 as strong
from total
order by all_services, service_no, all_councils, council_no
