-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :indicator::text[], :kind::text[], :financial_year::smallint[], :lower::numeric[], :median::numeric[],
        :upper::numeric[], :source::text[])
        as listed (indicator, kind, financial_year, lower, median, upper, source)
), gone as (
    update warehouse.quartile_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.indicator, listed.kind, listed.financial_year, listed.lower, listed.median, listed.upper,
             listed.source)
             is not distinct from
                row(known.indicator, known.kind, known.financial_year, known.lower, known.median, known.upper, known.source))
    returning 1
)
insert into warehouse.quartile_history
    (indicator, kind, financial_year, lower, median, upper, source, known_from)
select listed.indicator, listed.kind, listed.financial_year, listed.lower, listed.median, listed.upper, listed.source, :now
from listed
where not exists (
    select from warehouse.quartile_history known
    where known.known_to is null
      and row(listed.indicator, listed.kind, listed.financial_year, listed.lower, listed.median, listed.upper,
             listed.source)
       is not distinct from
          row(known.indicator, known.kind, known.financial_year, known.lower, known.median, known.upper, known.source))
