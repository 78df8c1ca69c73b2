insert into warehouse.indicator (indicator, service, name, unit, direction, denominator, position)
values (:indicator, :service, :name, :unit, :direction, :denominator, :position)
on conflict (indicator) do update set
    service = excluded.service, name = excluded.name, unit = excluded.unit, direction = excluded.direction,
    denominator = excluded.denominator, position = excluded.position
