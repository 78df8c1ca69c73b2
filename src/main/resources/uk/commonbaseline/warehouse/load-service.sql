insert into warehouse.service (service, name, short_name, ring, position)
values (:service, :name, :shortName, :ring, :position)
on conflict (service) do update set
    name = excluded.name, short_name = excluded.short_name, ring = excluded.ring, position = excluded.position
