-- Months by which each could come earlier than the option asks for; negative where it comes so much later.
with place as (select distinct council, short_name, council_no from move),
kind as (select distinct option, service, service_short, service_no from move)
select k.option, k.service as row_mark, p.council as column_mark, min(m.slack)::numeric as value_is, k.service_short as row_name, p.short_name as column_name,
       coalesce(pg_temp.figure(min(m.slack), 0), '–') as value, coalesce(min(m.slack) < 0, false) as strong
from kind k cross join place p left join move m on m.service = k.service and m.council = p.council
group by k.option, k.service, k.service_short, k.service_no, p.council, p.short_name, p.council_no
order by k.service_no, k.service, p.council_no
