-- The checks with their gravest outcome, in words and by a sign, and where it is.
with graded as (
    select o.*, case outcome when 'red' then 3 when 'not-checked' then 2 when 'amber' then 1 else 0 end as grave from outcome o),
worst as (select check_id, max(grave) as grave from graded group by check_id),
place as (
    select g.check_id, g.grave, array_agg(distinct c.short_name) as councils, count(distinct g.of_council) as number
    from graded g join council c using (council) group by g.check_id, g.grave)
select r.check_id || ' ' || r.name as name,
       case when r.check_id = 'C21' and w.grave > 0 then '× Not signed'
            else (array['√ Passed', '◊ Small difference', '? Not checked', '× Differs'])[w.grave + 1] end as outcome,
       case when w.grave = 0 then '' when p.number = (select count(*) from member) then 'all' else pg_temp.listed(p.councils) end as councils,
       case r.stops when 'never' then 'no' else 'yes' end as stops,
       case when w.grave = 0 then '' else r.owner end as owner,
       r.stops <> 'never' and w.grave >= case r.stops when 'not-green' then 1 else 2 end as strong
from reporting.baseline_check_rule r join edition e using (baseline_id)
join worst w using (check_id)
left join place p on p.check_id = r.check_id and p.grave = w.grave
order by r.check_id
