-- Full-time equivalents, the largest service first.
select service_name as bar,
       case when pg_temp.told('P-T-' || service) then coalesce(pg_temp.fte(sum(fte) over (partition by service_no)), 'not supplied') else 'held back' end as bar_label,
       short_name as part, council_no as part_no, case when pg_temp.told('P-' || council || '-' || service) then fte end as amount,
       case when fte is not null and not pg_temp.told('P-' || council || '-' || service) then 'held back' else coalesce(pg_temp.fte(fte), 'not supplied') end as label,
       case when pg_temp.told('P-T-' || service) then sum(fte) filter (where not pg_temp.told('P-' || council || '-' || service)) over (partition by service_no) end as rest
from cell
order by sum(fte) over (partition by service_no) desc nulls last, service_no, council_no
