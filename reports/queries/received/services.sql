-- Where the ledgers and the staff lists hold something for a service; where files are listed, no table is needed if all hold both.
select service_name as row_name, short_name as column_name,
       case when cost is null and fte is null then 'not supplied'
            when cost is null then 'staff only'
            when fte is null then 'ledger only'
            when cost = 0 and fte = 0 then 'none'
            when cost = 0 then 'staff only, no cost'
            when fte = 0 then 'ledger only, no posts'
            else 'ledger, staff' end as value,
       false as strong
from cell
where council <> 'OTHERS' and (pg_temp.is_public() or exists (select from cell where coalesce(cost, 0) = 0 or coalesce(fte, 0) = 0))
order by service_no, council_no
