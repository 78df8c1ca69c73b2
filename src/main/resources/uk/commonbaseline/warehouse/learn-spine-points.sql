-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :point::smallint[], :valid_from::date[], :valid_to::date[], :salary::numeric[], :source::text[])
        as listed (point, valid_from, valid_to, salary, source)
), gone as (
    update warehouse.spine_point_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.point, listed.valid_from, listed.valid_to, listed.salary, listed.source)
             is not distinct from
                row(known.point, known.valid_from, known.valid_to, known.salary, known.source))
    returning 1
)
insert into warehouse.spine_point_history
    (point, valid_from, valid_to, salary, source, known_from)
select listed.point, listed.valid_from, listed.valid_to, listed.salary, listed.source, :now
from listed
where not exists (
    select from warehouse.spine_point_history known
    where known.known_to is null
      and row(listed.point, listed.valid_from, listed.valid_to, listed.salary, listed.source)
       is not distinct from
          row(known.point, known.valid_from, known.valid_to, known.salary, known.source))
