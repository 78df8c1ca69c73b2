-- The rows that make what was accepted of each file: F-<file>-<measure>.A, of every year and basis that the file holds.
select 'F-' || m.mark || '-' || pg_temp.mark(b.basis) || '.A' as ref, 'cost' as source, f.delivery_id, f.sheet_no, f.row_no, f.part::int, f.amount,
       'accepted' as decision, null as service, null as subjective
from reporting.fact_cost f
join file_mark m using (delivery_id)
join reporting.basis b using (basis_id)
union all
select 'F-' || m.mark || '-FTE.A', 'staff', f.delivery_id, f.sheet_no, f.row_no, 0, f.fte, 'accepted', null, null
from reporting.fact_staff f
join file_mark m using (delivery_id)
union all
select 'F-' || m.mark || '-PAY.A', 'pay', f.delivery_id, f.sheet_no, f.row_no, 0,
       coalesce(f.salary, 0) + coalesce(f.allowances, 0) + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0), 'accepted', null, null
from reporting.fact_staff f
join file_mark m using (delivery_id)
union all
select 'F-' || m.mark || '-VALUES.A', 'measure', f.delivery_id, f.sheet_no, f.row_no, f.part::int, f.value, 'accepted', null, null
from reporting.fact_measure f
join file_mark m using (delivery_id)
where f.value is not null
union all
select 'F-' || m.mark || '-ANNUAL-VALUE.A', 'contract', f.delivery_id, f.sheet_no, f.row_no, 0, f.annual_value, 'accepted', null, null
from reporting.fact_contract f
join file_mark m using (delivery_id)
where f.annual_value is not null
