-- How often each kind of finding was met in the files of the baseline.
select 'D-' || pg_temp.mark(n.code || case when n.consequence = first_value(n.consequence) over w then '' else '.' || n.consequence end) as ref,
       'findings of this kind in the files of the baseline' as words, sum(n.occurrences) as value, '{}'::text[] as inputs
from reporting.finding_count n
join file f using (delivery_id)
group by n.code, n.consequence
window w as (partition by n.code order by n.consequence)
