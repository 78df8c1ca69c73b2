-- The same grades, one a line.
select s.short_name as row_name, c.short_name as column_name, c.council as mark, x.name as part, g.grade
from reporting.partner p join council c on c.council = p.partner cross join service s cross join extract x
left join grade g on g.council = c.council and g.service = s.service and g.kind = x.kind
where exists (select from grade) and c.council <> 'OTHERS'
order by s.number, c.number, x.number
