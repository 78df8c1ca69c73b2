-- The warnings of a delivery that are kept word by word.
select finding_id, code, sheet, row_no, column_letter, words
from warehouse.finding
where delivery_id = :id and consequence = 'questioned'
order by finding_id
