select measure, amount
from warehouse.reject
where delivery_id = :id and sheet_no = :sheet and row_no = :row
order by part, measure
