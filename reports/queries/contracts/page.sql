with soon as (select count(*) as n, sum(annual_value) as value from support_contract, edition e where ends_on < make_date(e.financial_year + 3, 4, 1)),
t as (select count(*) as n, sum(annual_value) as value, count(*) filter (where vat_included and annual_value is not null) as with_vat, sum(annual_value) filter (where vat_included) as vat from support_contract),
rest as (select count(*) as n, sum(annual_value) as value from contract where (not pg_temp.is_council() or contract.council = current_setting('pack.readership')) and not exists (select from support_contract s where s.delivery_id = contract.delivery_id and s.sheet_no = contract.sheet_no and s.row_no = contract.row_no))
select case when t.n = 0 then 'No contracts register has been received'
            when coalesce(soon.value, 0) = 0 then 'No contract ends within two years'
            else 'Contracts worth ' || pg_temp.round_pounds(soon.value) || ' a year end by March ' || (e.financial_year + 3) end as headline,
       coalesce(pg_temp.sentence(pg_temp.number_of(t.n, 'contract', 'contracts')) || ' of the support services, worth ' || pg_temp.round_pounds(t.value) || ' a year where the value is known' || case when t.with_vat > 0 then ', ' || pg_temp.round_pounds(t.vat) || ' of it registered with VAT' else '' end || '. What ends soon can be bought together; what runs on ties the partners to today’s cost.', '')
           || coalesce((select ' ' || pg_temp.sentence(pg_temp.number_of(n, 'contract', 'contracts')) || ' of other services, worth ' || pg_temp.round_pounds(value) || ' a year, ' || case when n = 1 then 'is' else 'are' end || ' not shown.' from rest where n > 0), '') as lead,
       case when t.with_vat = 0 then 'No value is registered with VAT.'
            else pg_temp.sentence(pg_temp.number_of(t.with_vat, 'value is', 'values are')) || ' registered with VAT (* above). The sums hold values as they were registered, so they mix both; what stands in them with VAT is shown apart.' end as vat
from soon, t, edition e
