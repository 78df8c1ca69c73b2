with few as (
    select count(distinct indicator) as n from ranked where direction <> 'CONTEXT' and quartile is null),
many as (select count(distinct indicator) as n from ranked where quartile is not null)
select coalesce((select pg_temp.sentence(pg_temp.number_of(count(distinct indicator), 'indicator', 'indicators')) || ' compared; no partner leads on all'
                 from ranked where compared > 1 having count(distinct indicator) > 1
                   and not exists (select from ranked r where compared > 1 and direction <> 'CONTEXT' group by council having bool_and(place = 1) and count(*) = (select count(distinct indicator) from ranked where compared > 1 and direction <> 'CONTEXT'))),
                (select pg_temp.sentence(pg_temp.number_of(count(distinct indicator), 'indicator', 'indicators')) || case when count(distinct indicator) = 1 then ' was supplied' else ' were supplied' end from ranked having count(*) > 0),
                'No indicators have been supplied') as headline,
       'Values for ' || pg_temp.year(e.financial_year) || '. '
           || case when pg_temp.is_council() then 'Only the figures of ' || (select short_name from council where number = 0) || ': the others’ can’t be told as one, since a ratio is no sum.'
                   when m.n = 0 then 'No quartiles are shown: no indicator has four comparable figures, and a quarter of fewer partners is less than one.'
                   else 'Quartiles are those of the partners themselves, so with ' || pg_temp.number((select count(*) from council)) || ' of them each holds one or two; they say who leads here, not how the partners stand in the country.' end as lead,
       case when pg_temp.is_council() then 'In brackets: which is better.' else 'In brackets: which is better; then place and quartile, 1 and Q1 (bold) being best.' end
           || case when m.n > 0 and f.n > 0 then ' ' || pg_temp.sentence(pg_temp.number_of(f.n, 'indicator', 'indicators')) || ' without a quartile: fewer than four comparable figures.' else '' end
           || ' Not collected: the council does not measure it. Not supplied: asked for and not received.' as reading
from edition e, few f, many m
