-- Contracts: K-<service> in pounds a year, -N how many, -ENDING what ends within two years, -VAT what is registered with VAT; K-<council>-<number> a single one.
with line as (
    select c.*, n.mark, c.ends_on < make_date(e.financial_year + 3, 4, 1) as soon
    from support_contract c
    join contract_mark n using (delivery_id, sheet_no, row_no)
    cross join edition e
)
select 'K-' || m.mark as ref, 'contract' as source, delivery_id, sheet_no, row_no, 0 as part, annual_value as amount,
       'listed' as decision, service, null as subjective
from line
cross join lateral (values (line.mark), (service), ('T'), (case when soon then service || '-ENDING' end), (case when soon then 'T-ENDING' end), (case when vat_included then service || '-VAT' end), (case when vat_included then 'T-VAT' end)) as m (mark)
where m.mark is not null and annual_value is not null
union all
select 'K-' || m.mark || '-N', 'count', delivery_id, sheet_no, row_no, 0, 1::numeric, 'listed', service, null
from line
cross join lateral (values (service), ('T')) as m (mark)
