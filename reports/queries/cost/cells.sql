-- £ thousand by service and council, each total rounded by itself from pounds and pence.
with total as (
    select service_no, service_name, service, council_no, short_name, council, sum(cost) as cost, bool_or(cost is null) as missing,
           grouping(service_no) as all_services, grouping(council_no) as all_councils
    from cell
    group by grouping sets ((service_no, service_name, service, council_no, short_name, council), (service_no, service_name, service), (council_no, short_name, council), ()))
select coalesce(service_name, 'All') as row_name,
       coalesce(short_name, 'All') as column_name,
       coalesce(service, 'T') as row_mark, coalesce(council, 'T') as column_mark,
       coalesce(pg_temp.thousand(cost), 'not supplied') as value, cost as value_is,
       all_services + all_councils > 0 as strong
from total
order by all_services, service_no, all_councils, council_no
