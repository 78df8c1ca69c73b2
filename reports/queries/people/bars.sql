-- Full-time equivalents, the largest service first.
select service_name as bar,
       coalesce(pg_temp.fte(sum(fte) over (partition by service_no)), 'not supplied') as bar_label,
       short_name as part, council_no as part_no, fte as amount,
       coalesce(pg_temp.fte(fte), 'not supplied') as label
from cell
order by sum(fte) over (partition by service_no) desc nulls last, service_no, council_no
