with value as (
    select m.council, m.indicator, m.value, m.collected
    from warehouse.baseline_measure m, edition e
    where m.baseline_id = e.baseline_id and m.period = 0 and m.financial_year = e.financial_year),
ranked as (
    select v.*, i.direction, i.name, i.unit, i.position,
           rank() over (partition by v.indicator order by case i.direction when 'LOWER' then v.value else -v.value end) as place,
           count(*) over (partition by v.indicator) as compared,
           max(scale(trim_scale(round(v.value, 2)))) over (partition by v.indicator) as decimals
    from value v join warehouse.indicator i using (indicator) where v.value is not null)
select coalesce((select pg_temp.sentence(pg_temp.number_of(count(distinct indicator), 'indicator', 'indicators')) || ' compared; no partner leads on all'
                 from ranked where compared > 1 having count(distinct indicator) > 1
                   and not exists (select from ranked r where compared > 1 and direction <> 'CONTEXT' group by council having bool_and(place = 1) and count(*) = (select count(distinct indicator) from ranked where compared > 1 and direction <> 'CONTEXT'))),
                (select pg_temp.sentence(pg_temp.number_of(count(distinct indicator), 'indicator', 'indicators')) || case when count(distinct indicator) = 1 then ' was supplied' else ' were supplied' end from ranked having count(*) > 0),
                'No indicators have been supplied') as headline,
       'Values for ' || pg_temp.year(e.financial_year) || '. With so few partners a place says more than a quartile would.' as lead
from edition e
