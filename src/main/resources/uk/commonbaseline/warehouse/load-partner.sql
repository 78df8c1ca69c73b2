insert into warehouse.partner (partner, name, short_name, kind, national_code, population, joined_on, left_on, aliases, position)
values (:partner, :name, :shortName, :kind, :nationalCode, :population, :joined, :left, :aliases, :position)
on conflict (partner) do update set
    name = excluded.name, short_name = excluded.short_name, kind = excluded.kind, national_code = excluded.national_code,
    population = excluded.population, joined_on = excluded.joined_on, left_on = excluded.left_on,
    aliases = excluded.aliases, position = excluded.position
