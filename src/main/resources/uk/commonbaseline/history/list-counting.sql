select council || ' ' || feed || ' "' || period || '"'
from warehouse.delivery
where state = 'published' and council = :council
order by feed, period
