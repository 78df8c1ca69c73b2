-- What the officer can correct, in the order of her sheets.
select sheet, row_no, column_letter, consequence in ('row_rejected', 'file_rejected') as rejects, words, remedy
from warehouse.finding
where delivery_id = :id
  and consequence <> 'noted'
order by row_no = 0, sheet, row_no, length(column_letter), column_letter, finding_id
