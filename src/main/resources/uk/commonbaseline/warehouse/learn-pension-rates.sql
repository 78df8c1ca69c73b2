-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :council::text[], :valid_from::date[], :valid_to::date[], :future_service::numeric[], :deficit::numeric[],
        :source::text[])
        as listed (council, valid_from, valid_to, future_service, deficit, source)
), gone as (
    update warehouse.pension_rate_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.council, listed.valid_from, listed.valid_to, listed.future_service, listed.deficit, listed.source)
             is not distinct from
                row(known.council, known.valid_from, known.valid_to, known.future_service, known.deficit, known.source))
    returning 1
)
insert into warehouse.pension_rate_history
    (council, valid_from, valid_to, future_service, deficit, source, known_from)
select listed.council, listed.valid_from, listed.valid_to, listed.future_service, listed.deficit, listed.source, :now
from listed
where not exists (
    select from warehouse.pension_rate_history known
    where known.known_to is null
      and row(listed.council, listed.valid_from, listed.valid_to, listed.future_service, listed.deficit, listed.source)
       is not distinct from
          row(known.council, known.valid_from, known.valid_to, known.future_service, known.deficit, known.source))
