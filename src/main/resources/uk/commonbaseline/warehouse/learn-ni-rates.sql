-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :valid_from::date[], :valid_to::date[], :lower_earnings_limit::numeric[], :secondary_threshold::numeric[],
        :upper_limit::numeric[], :rate::numeric[], :contracted_out_rate::numeric[], :rebate::numeric[],
        :source::text[])
        as listed (valid_from, valid_to, lower_earnings_limit, secondary_threshold, upper_limit, rate, contracted_out_rate,
        rebate, source)
), gone as (
    update warehouse.ni_rate_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.valid_from, listed.valid_to, listed.lower_earnings_limit, listed.secondary_threshold,
             listed.upper_limit, listed.rate, listed.contracted_out_rate, listed.rebate, listed.source)
             is not distinct from
                row(known.valid_from, known.valid_to, known.lower_earnings_limit, known.secondary_threshold,
             known.upper_limit, known.rate, known.contracted_out_rate, known.rebate, known.source))
    returning 1
)
insert into warehouse.ni_rate_history
    (valid_from, valid_to, lower_earnings_limit, secondary_threshold, upper_limit, rate, contracted_out_rate,
        rebate, source, known_from)
select listed.valid_from, listed.valid_to, listed.lower_earnings_limit, listed.secondary_threshold,
       listed.upper_limit, listed.rate, listed.contracted_out_rate, listed.rebate, listed.source, :now
from listed
where not exists (
    select from warehouse.ni_rate_history known
    where known.known_to is null
      and row(listed.valid_from, listed.valid_to, listed.lower_earnings_limit, listed.secondary_threshold,
             listed.upper_limit, listed.rate, listed.contracted_out_rate, listed.rebate, listed.source)
       is not distinct from
          row(known.valid_from, known.valid_to, known.lower_earnings_limit, known.secondary_threshold,
             known.upper_limit, known.rate, known.contracted_out_rate, known.rebate, known.source))
