-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
with listed as (
    select * from unnest(
        :effective_from::date[], :percent::numeric[], :source::text[])
        as listed (effective_from, percent, source)
), gone as (
    update warehouse.pay_award_history known
    set known_to = :now
    where known.known_to is null
      and not exists (
          select from listed
          where row(listed.effective_from, listed.percent, listed.source)
             is not distinct from
                row(known.effective_from, known.percent, known.source))
    returning 1
)
insert into warehouse.pay_award_history
    (effective_from, percent, source, known_from)
select listed.effective_from, listed.percent, listed.source, :now
from listed
where not exists (
    select from warehouse.pay_award_history known
    where known.known_to is null
      and row(listed.effective_from, listed.percent, listed.source)
       is not distinct from
          row(known.effective_from, known.percent, known.source))
