-- The first rows of the records that a row is part of: itself, unless records take several rows.
select coalesce((select row_no from warehouse.fact_staff
                 where delivery_id = :id and sheet_no = :sheet and :row between row_no and last_row_no), :row)
