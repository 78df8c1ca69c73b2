select code, column_letter, words
from warehouse.finding
where delivery_id = :id and sheet = :sheet and row_no = :row
order by column_letter, code
