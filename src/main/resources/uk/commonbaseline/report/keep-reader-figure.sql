-- What was told once stays known, also when the edition is printed again and holds it back.
insert into warehouse.reader_figure (edition, readership, ref, held_back)
values (?, ?, ?, ?)
on conflict (edition, readership, ref) do update set held_back = reader_figure.held_back and excluded.held_back
