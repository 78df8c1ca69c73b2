copy warehouse.finding (
    delivery_id, code, consequence, next_move, sheet, row_no, column_letter, words, remedy
) from stdin (format binary)
