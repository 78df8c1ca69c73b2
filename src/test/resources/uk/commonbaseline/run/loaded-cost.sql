select f.sheet_no, f.row_no, f.part, f.financial_year, f.period, b.basis,
       f.capital::text as capital, f.one_off::text as one_off,
       centre.code as cost_centre, subjective.code as subjective, supplier.code as supplier,
       trim_scale(f.amount) as amount
from warehouse.fact_cost f
join warehouse.basis b using (basis_id)
join warehouse.source_code centre on centre.source_code_id = f.cost_centre_id
join warehouse.source_code subjective on subjective.source_code_id = f.subjective_id
left join warehouse.source_code supplier on supplier.source_code_id = f.supplier_id
where f.delivery_id = :id
order by f.sheet_no, f.row_no, f.part
