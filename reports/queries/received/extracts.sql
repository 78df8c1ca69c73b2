-- What came of each extract; where files are listed, no table is needed if all of them came.
select extract_name as row_name, short_name as column_name,
       case when absent = 0 then 'all received'
            when came = 0 then 'not supplied'
            else pg_temp.figure(came, 0) || ' of ' || pg_temp.figure(came + absent, 0) || '; missing: ' || periods end as value,
       came > 0 and absent > 0 as strong
from supplied
where pg_temp.is_public() or exists (select from supplied where absent > 0)
order by extract_no, council_no
