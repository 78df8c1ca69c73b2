-- What the officer can correct, in the order of her sheets; a fault of ours is not hers to correct.
select sheet, row_no, column_letter, consequence in ('row_rejected', 'file_rejected') as rejects, words, remedy
from warehouse.finding f
where delivery_id = :id
  and consequence <> 'noted'
  and not exists (select from warehouse.waived_finding w where w.finding_id = f.finding_id)
  and code <> 'does-not-add-up'
order by row_no = 0, sheet, row_no, length(column_letter), column_letter, finding_id
