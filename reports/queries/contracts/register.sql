select m.mark, c.annual_value as value_is, s.short_name as council, c.title, coalesce(c.supplier, 'not given') as supplier, coalesce(se.name, c.service) as service,
       coalesce(to_char(c.ends_on, 'FMDD Mon YYYY'), 'until notice') as ends,
       coalesce(to_char(c.extends_to, 'FMDD Mon YYYY'), '–') as extends,
       coalesce(pg_temp.thousand(c.annual_value), 'not given') || case when c.vat_included then '*' else '' end as value
from support_contract c join contract_mark m using (delivery_id, sheet_no, row_no) join council s on s.council = c.council left join reporting.service se on se.service = c.service
where c.council <> 'OTHERS'
order by c.ends_on nulls last, s.number, c.title
