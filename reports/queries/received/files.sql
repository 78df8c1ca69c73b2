select short_name as council,
       extract_name as extract,
       coalesce(file_name || coalesce(', v' || version, ''), 'not supplied') as file,
       coalesce(period, '') as period,
       coalesce(pg_temp.figure(rows_read, 0), '') as rows,
       coalesce(replace(outcome, '-', ' '), '') as outcome,
       coalesce(system, '') as system
from received
order by council_no, extract_no, period, file_name, delivery_id
