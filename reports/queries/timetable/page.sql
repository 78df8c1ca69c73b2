with t as (select count(*) as n, count(*) filter (where live > wanted) as late, min(live) as first, max(live) as last, max(wanted) as asked, min(slack) as slack, sum(open_contracts) as open from move),
worst as (select * from move where live > wanted and held_by = 'contract' order by slack, service_no, council_no limit 1),
longest as (select * from move order by live desc, slack, service_no, council_no limit 1)
select case when t.n = 0 then 'No option has a timetable yet'
            when t.late = 0 then case when pg_temp.is_council() then 'Every service of ' || (select short_name from council where number = 0) else 'Every service' end || ' can move when the option asks for it, the last in ' || to_char(t.last, 'FMMonth YYYY')
            else pg_temp.sentence(pg_temp.number(t.late)) || ' of ' || case when pg_temp.is_council() then (select short_name from council where number = 0) || '’s ' else '' end || pg_temp.number_of(t.n, 'move', 'moves') || case when t.late = 1 then ' comes' else ' come' end
                 || ' later than the option asks for; ' || case when pg_temp.is_council() then 'its' else 'the' end || ' last service moves in ' || to_char(t.last, 'FMMonth YYYY') end as headline,
       case when t.n = 0 then 'Once an option is costed that moves services, its timetable stands here.'
            else coalesce((select 'Option ' || option || ' ' || name || '. ' from spoken), '')
                 || coalesce((select case when pg_temp.is_public() then 'A contract' else w.title end || ' of ' || w.short_name || ', until ' || coalesce(pg_temp.day(w.ends_on), 'notice is given') || ', holds up ' || pg_temp.inner_name(w.service_name) || ' by ' || pg_temp.number_of(-w.slack, 'month', 'months') || '. ' from worst w), '')
                 || 'A contract that ends in time holds nothing up; it is assumed that none is extended.'
                 || case when t.late > 0 then ' The savings of this pack take the months that the option asks for; what a delay of all costs stands among the tests.' else '' end
                 || case when t.open > 0 then ' ' || pg_temp.sentence(pg_temp.number_of(t.open, 'contract', 'contracts')) || ' without an end, whose notice is not known, ' || case when t.open = 1 then 'is' else 'are' end || ' to be asked about.' else '' end end as lead
from t
