insert into warehouse.figure (edition_id, ref, position, page, label, value, unit)
values (?, ?, ?, ?, ?, ?, ?)
