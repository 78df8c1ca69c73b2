-- Bars in pounds, the largest service first.
select service_name as bar,
       coalesce(pg_temp.thousand(sum(cost) over (partition by service_no)), 'not supplied') as bar_label,
       short_name as part, council_no as part_no, cost as amount,
       coalesce(pg_temp.thousand(cost), 'not supplied') as label
from cell
order by sum(cost) over (partition by service_no) desc nulls last, service_no, council_no
