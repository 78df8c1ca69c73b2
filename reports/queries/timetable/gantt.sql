-- A row for each service and date, with the partners that move together; a partner that a contract holds up has a row of its own. Years with a fraction.
with line as (
    select m.*, x.blocked, case when x.blocked then title end as holder, case when x.blocked then ends_on end as held_until, count(*) over (partition by service) as everyone
    from move m cross join lateral (select live > wanted and held_by = 'contract' as blocked) x),
alike as (
    select service_short, service_no, wanted, live, months_to_move, blocked, holder as title, held_until as ends_on, array_agg(short_name order by council_no) as names,
           min(council_no) as council_no, min(slack) as slack, max(awaited) as awaited, count(*) = max(everyone) as everyone
    from line
    group by service_short, service_no, wanted, live, months_to_move, blocked, holder, held_until)
select service_short || case when pg_temp.is_council() then '' else ': ' end || case when pg_temp.is_council() then '' when everyone then 'all' when cardinality(names) > 3 then pg_temp.number_of(cardinality(names), 'partner', 'partners') else pg_temp.listed(names) end as name,
       (extract(year from b.begins) + (extract(month from b.begins) - 1) / 12)::numeric as from,
       (extract(year from live) + (extract(month from live) - 1) / 12)::numeric as live,
       (extract(year from wanted) + (extract(month from wanted) - 1) / 12)::numeric as wanted,
       case when blocked then (extract(year from ends_on) + extract(doy from ends_on) / 366)::numeric end as contract,
       to_char(live, 'Mon YYYY') || case when blocked then ', ' || pg_temp.figure(-slack, 0) || case when slack = -1 then ' month' else ' months' end || ' late: ' || title || coalesce(' to ' || to_char(ends_on, 'Mon YYYY'), ' until notice')
           when live > wanted then ', waits for ' || awaited else '' end as label
from alike cross join lateral (select (live - make_interval(months => months_to_move))::date as begins) b
order by service_no, service_short, live, council_no
