-- What is not as it was in the issue before, and why.
with total as (select moved from since where ref = 'C-T-T'),
post as (select moved from since where ref = 'P-T-T'),
kind as (select words, sum(cost) as cost, row_number() over (order by abs(sum(cost)) desc, min(kind_no)) as place from since_change group by words),
best as (select option, earlier, later, moved from since s join appraised a on s.ref = 'O-' || a.option || '-NET' where a.best order by a.position limit 1),
others as (select count(*) as n from reporting.issue_assumption a join edition e using (edition))
select case when t.moved is null then 'How this issue differs from edition ' || i.before
            when t.moved <> 0 then 'Cost is ' || pg_temp.round_pounds(abs(t.moved)) || case when t.moved > 0 then ' higher' else ' lower' end || ' than in edition ' || i.before
                || coalesce((select ', most of it by ' || pg_temp.lower_first(words) from kind where place = 1 and cost <> 0), '')
            when (select moved from post) <> 0 then 'Cost is that of edition ' || i.before || '; posts have moved'
            when o.n > 0 then 'The baseline is that of edition ' || i.before || '; assumptions have moved'
            when i.before_baseline <> e.name then 'Cost and posts are those of edition ' || i.before
            else 'Nothing has changed since edition ' || i.before end as headline,
       coalesce((select case when moved is null then case when earlier is null then 'Option ' || option || ' was not costed then.' end
                             when moved = 0 then 'The saving of option ' || option || ', ' || pg_temp.round_pounds(later) || ' a year, is what it was.'
                             else 'The saving of option ' || option || ' went from ' || pg_temp.round_pounds(earlier) || ' to ' || pg_temp.round_pounds(later) || ' a year.' end || ' ' from best), '')
           || case when o.n > 0 then pg_temp.sentence(pg_temp.number_of(o.n, 'assumption', 'assumptions')) || case when o.n = 1 then ' is' else ' are' end || ' not what ' || case when o.n = 1 then 'it was. ' else 'they were. ' end else '' end
           || case when i.unexplained <> '' then 'Why the baseline moved can’t be told: ' || i.unexplained
                   when i.before_baseline = e.name then 'Both issues stand on baseline ' || e.name || '.'
                   else 'Baseline ' || e.name || ' takes the place of ' || i.before_baseline || '; each pound and post between them is accounted for below.' end as lead
from edition e cross join issue i left join total t on true cross join others o
