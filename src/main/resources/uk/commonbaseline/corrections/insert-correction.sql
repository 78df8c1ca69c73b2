insert into warehouse.correction (delivery_id, sheet, row_no, column_letter, way, old_words, new_words, corrected_at)
values (:id, :sheet, :row, :column, :way, :old, :new, :at)
