-- A row for each service and date, with the partners that move together; a partner that a contract holds up has a row of its own. Years with a fraction.
with line as (
    select service_name, service_no, wanted, live, months_to_move, held_by, live > wanted and held_by = 'contract' as blocked,
           case when live > wanted and held_by = 'contract' then title end as title, case when live > wanted and held_by = 'contract' then ends_on end as ends_on,
           count(*) as n, array_agg(short_name order by council_no) as names, min(council_no) as council_no, min(slack) as slack, min(awaited) as awaited,
           count(*) = (select count(*) from move o where o.service_no = move.service_no) as everyone
    from move
    group by service_name, service_no, wanted, live, months_to_move, held_by, title, ends_on),
alike as (
    select service_name, service_no, wanted, live, months_to_move, blocked, case when blocked then title end as title, case when blocked then ends_on end as ends_on,
           sum(n) as n, array_agg(x.name order by council_no, x.place) as names, min(council_no) as council_no, min(slack) as slack, max(awaited) as awaited,
           sum(n) = (select count(*) from move o where o.service_no = line.service_no) as everyone
    from line cross join lateral unnest(names) with ordinality as x (name, place)
    group by service_name, service_no, wanted, live, months_to_move, blocked, title, ends_on
)
select service_name || ': ' || case when everyone then 'all' when cardinality(names) > 3 then pg_temp.number_of(cardinality(names), 'partner', 'partners') else pg_temp.listed(names) end as name,
       (extract(year from b.begins) + (extract(month from b.begins) - 1) / 12)::numeric as from,
       (extract(year from live) + (extract(month from live) - 1) / 12)::numeric as live,
       (extract(year from wanted) + (extract(month from wanted) - 1) / 12)::numeric as wanted,
       case when blocked then (extract(year from ends_on) + extract(doy from ends_on) / 366)::numeric end as contract,
       to_char(live, 'Mon YYYY') || case when blocked then ', ' || pg_temp.figure(-slack, 0) || case when slack = -1 then ' month' else ' months' end || ' late: ' || title || coalesce(' to ' || to_char(ends_on, 'Mon YYYY'), ' until notice')
           when live > wanted then ', waits for ' || awaited else '' end as label
from alike cross join lateral (select (live - make_interval(months => months_to_move))::date as begins) b
order by service_no, service_name, live, council_no
