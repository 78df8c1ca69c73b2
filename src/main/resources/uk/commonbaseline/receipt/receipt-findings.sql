-- Findings that say the same, together; the gravest first, then the most frequent. What is waived stands apart.
select consequence, words, remedy, count(*) as occurrences,
       array_agg(sheet order by sheet, column_letter, row_no) as sheets,
       array_agg(row_no order by sheet, column_letter, row_no) as row_nos,
       array_agg(column_letter order by sheet, column_letter, row_no) as columns
from warehouse.finding f
where delivery_id = :id
  and not exists (select from warehouse.waived_finding w where w.finding_id = f.finding_id)
group by consequence, code, words, remedy
order by array_position(array['file_rejected', 'row_rejected', 'questioned', 'noted'], consequence),
         count(*) desc, min(finding_id)
limit 200
