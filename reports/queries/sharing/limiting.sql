-- What all lose together when a partner keeps one service to itself, net present value in £ thousand.
with line as (select w.option, w.service, w.council, sum(w.loss) as loss from withdrawn w where w.service <> '' group by w.option, w.service, w.council),
place as (select distinct council, short_name, council_no from withdrawn)
select s.option, coalesce(v.service, s.service) as row_mark, p.council as column_mark, l.loss as value_is, coalesce(nullif(v.short_name, ''), v.name, s.service) as row_name, p.short_name as column_name,
       coalesce(pg_temp.thousand(l.loss), '–') as value, false as strong
from (select distinct option, service from line) s cross join place p
left join line l on l.service = s.service and l.council = p.council
left join reporting.service v on v.service = s.service
order by coalesce(v.position, 1000), s.service, p.council_no
