-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :council::text[], :denominator::text[], :financial_year::smallint[], :amount::numeric[], :source::text[])
        as listed (council, denominator, financial_year, amount, source)
), gone as (
    update warehouse.denominator_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.council, listed.denominator, listed.financial_year, listed.amount, listed.source)
             is not distinct from
                row(known.council, known.denominator, known.financial_year, known.amount, known.source))
    returning 1
)
insert into warehouse.denominator_history
    (council, denominator, financial_year, amount, source, known_from)
select listed.council, listed.denominator, listed.financial_year, listed.amount, listed.source, :now
from listed
where not exists (
    select from warehouse.denominator_history known
    where known.known_to is null
      and row(listed.council, listed.denominator, listed.financial_year, listed.amount, listed.source)
       is not distinct from
          row(known.council, known.denominator, known.financial_year, known.amount, known.source))
