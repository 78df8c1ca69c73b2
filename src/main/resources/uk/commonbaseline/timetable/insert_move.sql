insert into warehouse.appraisal_move
    (appraisal_id, option, phase, council, service, wanted, possible, months_to_move, slack, held_by, awaited,
     delivery_id, sheet_no, row_no, open_contracts, position)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
