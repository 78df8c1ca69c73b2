-- Grades by council and service: ledger, staff, indicators, contracts.
select s.short_name as row_name, c.short_name as column_name,
       string_agg(coalesce(g.grade, '–'), ' · ' order by x.number) as value,
       coalesce(bool_or(g.grade in ('D', 'X')), false) as strong
from council c cross join service s cross join extract x
left join grade g on g.council = c.council and g.service = s.service and g.kind = x.kind
where exists (select from grade) and c.council <> 'OTHERS'
group by s.short_name, s.number, c.short_name, c.number
order by s.number, c.number
