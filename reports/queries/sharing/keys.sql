-- Net present value by key and partner, £ thousand.
with k as (select key, number from (values ('own-change', 1), ('cost-share', 2), ('population', 3), ('fte', 4), ('equal', 5), ('shapley', 6)) as k (key, number)),
line as (select a.option, a.key, a.council, a.short_name, a.council_no, a.npv, a.below_alone from allocated a
         union all select option, key, 'T', 'All', 10000, sum(npv), false from allocated group by option, key)
select l.option, pg_temp.mark(k.key) as row_mark, l.council as column_mark, l.npv as value_is, pg_temp.sentence(pg_temp.key_words(k.key)) as row_name, l.short_name as column_name,
       pg_temp.thousand(l.npv) || case when l.below_alone then ' below' else '' end as value, l.council = 'T' as strong
from line l join k using (key)
order by k.number, l.council_no
