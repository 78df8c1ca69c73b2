-- FTE by service, and indicators of the councils of the baseline.
with council as (
    select distinct council from warehouse.baseline_cost where baseline_id = :before and decision = 'in'
), listed as (
    select baseline_id, council, count(*) from warehouse.baseline_staff where baseline_id in (:before, :after) group by baseline_id, council
), fte as (
    select s.council, s.service,
           sum(s.fte_in) filter (where s.baseline_id = :before) as baseline, sum(s.fte_in) filter (where s.baseline_id = :after) as current
    from warehouse.baseline_staff s
    where s.baseline_id in (:before, :after) and s.decision in ('in', 'rest-of-role')
    group by s.council, s.service
), figure as (
    select i.council, i.indicator || coalesce(' ' || i.audience, '') as measure, max(i.direction) as direction,
           max(i.value) filter (where i.baseline_id = :before) as baseline, max(i.value) filter (where i.baseline_id = :after) as current,
           coalesce(max(i.state) filter (where i.baseline_id = :after), 'not-supplied') as state,
           max(d.service) as service
    from warehouse.quality i
    join warehouse.indicator d using (indicator)
    where i.baseline_id in (:before, :after) and i.council is not null
    group by i.council, i.indicator, i.audience
)
select f.council, 'FTE' as measure, f.service, 'LOWER' as direction,
       case when earlier.council is not null then coalesce(f.baseline, 0) end as baseline,
       case when later.council is not null then coalesce(f.current, 0) end as current,
       case when later.council is null then 'no list of posts of the later year has come' else '' end as words
from fte f
join council using (council)
left join listed earlier on earlier.baseline_id = :before and earlier.council = f.council
left join listed later on later.baseline_id = :after and later.council = f.council
union all
select f.council, f.measure, coalesce(f.service, ''), f.direction, f.baseline, f.current,
       case when f.current is null then replace(f.state, '-', ' ') else '' end
from figure f
join council using (council)
where f.baseline is not null or f.current is not null
order by 1, 2, 3
