-- Cells of a comparison that do not tie to the facts, or that were kept otherwise than the facts say.
select council || ' ' || service || ' group ' || group_no || ' of ' || financial_year || '/'
       || lpad(((financial_year + 1) % 100)::text, 2, '0')
       || case when difference <> 0 then ' differs by ' || difference else ' is not what its rows make' end as words
from warehouse.benefit_tie
where run_id = :run and (difference <> 0 or not as_kept or as_kept is null)
order by financial_year, council, service, group_no
