-- The month from which each service of each partner is provided together.
with place as (select distinct council, short_name, council_no from move),
kind as (select distinct service, service_short, service_no from move)
select k.service as row_mark, p.council as column_mark, k.service_short as row_name, p.short_name as column_name,
       coalesce(to_char(max(m.live), 'Mon YYYY') || case when max(m.live) > max(m.wanted) then ' late' else '' end, '–') as value, coalesce(max(m.live) > max(m.wanted), false) as strong
from kind k cross join place p left join move m on m.service = k.service and m.council = p.council
group by k.service, k.service_short, k.service_no, p.council, p.short_name, p.council_no
order by k.service_no, k.service, p.council_no
