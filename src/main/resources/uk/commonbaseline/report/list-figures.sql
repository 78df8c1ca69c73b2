select ref, page, label, value, unit
from warehouse.figure
where edition_id = :edition
order by position
