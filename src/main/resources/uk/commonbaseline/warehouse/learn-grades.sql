-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :council::text[], :grade::text[], :lowest_point::smallint[], :highest_point::smallint[], :valid_from::date[],
        :valid_to::date[], :source::text[])
        as listed (council, grade, lowest_point, highest_point, valid_from, valid_to, source)
), gone as (
    update warehouse.grade_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.council, listed.grade, listed.lowest_point, listed.highest_point, listed.valid_from,
             listed.valid_to, listed.source)
             is not distinct from
                row(known.council, known.grade, known.lowest_point, known.highest_point, known.valid_from, known.valid_to,
             known.source))
    returning 1
)
insert into warehouse.grade_history
    (council, grade, lowest_point, highest_point, valid_from, valid_to, source, known_from)
select listed.council, listed.grade, listed.lowest_point, listed.highest_point, listed.valid_from, listed.valid_to,
       listed.source, :now
from listed
where not exists (
    select from warehouse.grade_history known
    where known.known_to is null
      and row(listed.council, listed.grade, listed.lowest_point, listed.highest_point, listed.valid_from,
             listed.valid_to, listed.source)
       is not distinct from
          row(known.council, known.grade, known.lowest_point, known.highest_point, known.valid_from, known.valid_to,
             known.source))
