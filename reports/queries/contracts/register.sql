select s.short_name as council, c.title, coalesce(c.supplier, 'not given') as supplier, coalesce(se.name, c.service) as service,
       coalesce(pg_temp.day(c.ends_on), 'runs on until notice') as ends,
       coalesce(pg_temp.day(c.extends_to), '–') as extends,
       coalesce(pg_temp.thousand(c.annual_value), 'not given') || case when c.vat_included then ' incl. VAT' else '' end as value
from support_contract c join council s using (council) left join warehouse.service se on se.service = c.service
order by c.ends_on nulls last, s.number, c.title
