insert into warehouse.indicator (indicator, service, name, unit, direction, position)
values (:indicator, :service, :name, :unit, :direction, :position)
on conflict (indicator) do update set
    service = excluded.service, name = excluded.name, unit = excluded.unit,
    direction = excluded.direction, position = excluded.position
