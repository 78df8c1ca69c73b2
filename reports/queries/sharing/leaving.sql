-- What each partner loses when one leaves, net present value in £ thousand.
with line as (select option, council, short_name, council_no, other, other_name, other_no, loss from withdrawn where service = ''
              union all select option, council, short_name, council_no, 'T', 'All', 10000, sum(loss) from withdrawn where service = '' group by option, council, short_name, council_no)
select option, council as row_mark, other as column_mark, loss as value_is, short_name || ' leaves' as row_name, other_name as column_name,
       pg_temp.thousand(loss) as value, other = council or other = 'T' as strong
from line order by council_no, other_no
