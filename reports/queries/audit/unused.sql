-- Files that had come when the baseline was frozen and have no part in it.
select coalesce(c.short_name, 'Published') as council, d.file_name as file, d.feed || coalesce(' ' || d.period, '') as extract, u.because
from reporting.baseline_unused u join edition e using (baseline_id) join delivery d using (delivery_id) left join council c on c.council = d.council
where d.council <> 'OTHERS'
order by c.number nulls last, d.feed, d.period, d.delivery_id
