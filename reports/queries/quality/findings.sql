-- Findings by kind, over all files of the baseline.
select pg_temp.mark(n.code || case when n.consequence = first_value(n.consequence) over (partition by n.code order by n.consequence) then '' else '.' || n.consequence end) as mark, sum(n.occurrences) as times_is,
       replace(replace(pg_temp.sentence(replace(n.code, '-', ' ')), 'Fte', 'FTE'), ' vat', ' VAT') as finding,
       lower(replace(replace(n.consequence, '_', ' '), '-', ' ')) as consequence,
       pg_temp.listed(array_agg(distinct c.short_name)) as councils, pg_temp.figure(sum(n.occurrences), 0) as times
from reporting.finding_count n join file f using (delivery_id) join council c using (council)
group by n.code, n.consequence
order by sum(n.occurrences) desc, n.code
