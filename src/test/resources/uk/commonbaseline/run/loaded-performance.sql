select f.sheet_no, f.row_no, f.part, indicator.code as indicator, f.financial_year, f.period,
       trim_scale(f.value) as value, trim_scale(f.target) as target, f.collected::text as collected
from warehouse.fact_measure f
join warehouse.source_code indicator on indicator.source_code_id = f.indicator_id
where f.delivery_id = :id
order by f.sheet_no, f.row_no, f.part
