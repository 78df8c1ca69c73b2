insert into warehouse.service (service, name, short_name, ring, comparator, position)
values (:service, :name, :shortName, :ring, :comparator, :position)
on conflict (service) do update set
    name = excluded.name, short_name = excluded.short_name, ring = excluded.ring, comparator = excluded.comparator,
    position = excluded.position
