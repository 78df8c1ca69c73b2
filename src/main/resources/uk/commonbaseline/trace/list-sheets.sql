select distinct sheet_no, sheet
from warehouse.delivery_shape
where delivery_id = :id
order by sheet_no
