-- A restart finds the columns that were kept before.
insert into warehouse.delivery_shape (delivery_id, sheet_no, sheet, column_no, heading, declared_as, field, rows_looked_at,
    filled, figures, days, part, role)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (delivery_id, sheet_no, column_no) do nothing
