insert into warehouse.finding_count (delivery_id, code, consequence, occurrences)
values (?, ?, ?, ?)
on conflict (delivery_id, code, consequence)
    do update set occurrences = warehouse.finding_count.occurrences + excluded.occurrences
