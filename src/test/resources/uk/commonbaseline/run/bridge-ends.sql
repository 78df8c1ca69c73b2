-- What each bridge ends in, and by how much its two parts miss.
select view, sum(amount) filter (where kind = 'end') as reported,
       sum(case when kind in ('start', 'step') then amount when kind = 'end' then -amount else 0 end) as missed,
       sum(case when kind in ('opening', 'before') then amount when kind = 'start' then -amount else 0 end) as missed_before
from warehouse.bridge
where baseline_id = :id
group by view
order by view
