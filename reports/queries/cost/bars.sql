-- Bars in pounds, the largest service first.
select service_name as bar,
       case when pg_temp.told('C-T-' || service) then coalesce(pg_temp.thousand(sum(cost) over (partition by service_no)), 'not supplied') else 'held back' end as bar_label,
       short_name as part, council_no as part_no, case when pg_temp.told('C-' || council || '-' || service) then cost end as amount,
       case when cost is not null and not pg_temp.told('C-' || council || '-' || service) then 'held back' else coalesce(pg_temp.thousand(cost), 'not supplied') end as label,
       case when pg_temp.told('C-T-' || service) then sum(cost) filter (where not pg_temp.told('C-' || council || '-' || service)) over (partition by service_no) end as rest
from cell
order by sum(cost) over (partition by service_no) desc nulls last, service_no, council_no
