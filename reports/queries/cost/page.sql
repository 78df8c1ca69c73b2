-- The services that together make up most of the cost, largest first, until they pass two thirds.
with total as (select s.short_name as service_name, sum(cost) as cost from cell join service s using (service) group by s.short_name),
ranked as (
    select service_name, cost, sum(cost) over () as whole,
           sum(cost) over (order by cost desc, service_name) as so_far,
           row_number() over (order by cost desc, service_name) as place
    from total where cost > 0),
foremost as (select * from ranked where so_far - cost < whole * 2 / 3),
by_council as (select short_name, sum(cost) as cost from cell group by short_name),
income as (select sum(c.amount) as income, (select sum(cost) from cell) + sum(c.amount) as net from cost c where c.decision = 'income' and c.service in (select service from service))
select coalesce(
           (select pg_temp.sentence(pg_temp.listed(array_agg(pg_temp.inner_name(service_name) order by place))) || case count(*) when 1 then ' is ' else ' are ' end
               || pg_temp.percent(max(so_far), max(whole)) || ' of the cost' from foremost having count(*) > 0),
           'No in-scope cost has been supplied') as headline,
       (select 'Controllable cost of ' || pg_temp.number_of((select count(*) from service), 'service', 'services') || ', ' || pg_temp.year(e.financial_year) || ' '
               || lower(b.name) || ' at ' || case when e.price_base <> e.financial_year then pg_temp.year(e.price_base) || ' prices' else 'that year’s prices' end || ', with the ledger as the pound of record. Recharges, capital charges and embedded posts are outside' || case when pg_temp.is_public() then '.' else '; the data quality pages account for them.' end
        from edition e join reporting.basis b using (basis_id)) as lead,
       coalesce((select max(council.short_name) || ' carries ' || pg_temp.percent(sum(cell.cost) filter (where council.number = 0), sum(cell.cost)) || ' of the cost' || case when count(distinct cell.council) > 1 then '; the other partners together ' || pg_temp.percent(sum(cell.cost) filter (where cell.council = 'OTHERS'), sum(cell.cost)) else '' end || '.'
                 from cell left join council on council.council = cell.council and council.number = 0 where pg_temp.is_council() having count(cell.cost) > 0),
                (select max(short_name) filter (where cost = top.most) || ' carries ' || pg_temp.percent(top.most, top.whole) || ' of the cost'
               || case when count(*) > 1 then '; ' || max(short_name) filter (where cost = top.least) || ', the smallest, ' || pg_temp.percent(top.least, top.whole) else '' end || '.'
        from by_council, (select max(cost) as most, min(cost) as least, sum(cost) as whole from by_council) top where cost is not null group by top.most, top.least, top.whole), '')
           || coalesce((select ' Income of these services, £' || pg_temp.pounds(-income) || ', stays outside; net of it they cost £' || pg_temp.pounds(net) || '.' from income where income is not null and net is not null), '') as stands_out,
       (select pg_temp.pounds(-income) from income where net is not null) as income, (select income from income where net is not null) as income_is,
       (select pg_temp.pounds(net) from income) as net, (select net from income) as net_is
