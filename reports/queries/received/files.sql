select case when lag(council_no) over (order by council_no, extract_no) = council_no then '' else short_name end as council,
       extract_name as extract,
       coalesce(file_name, 'not supplied') as file,
       coalesce(period, '') as period,
       coalesce('v' || version, '') as version,
       coalesce(pg_temp.figure(rows_read, 0), '') as rows,
       coalesce(replace(outcome, '-', ' '), '') as outcome,
       coalesce(system, '') as system
from received
order by council_no, extract_no
