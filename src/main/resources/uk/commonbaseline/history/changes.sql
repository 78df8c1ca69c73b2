-- Each figure of two deliveries side by side that changed by more than the percentage and by more than the floor; the largest
-- change first. A figure that one of them does not have counts as nothing there. Added up by code first: a ledger has many
-- rows and few codes.
with cost as (
    select delivery_id, basis_id, cost_centre_id, subjective_id, count(*) as rows, sum(amount) as amount,
           min(sheet_no) as first_sheet, max(sheet_no) as last_sheet, min(row_no) as first_row, max(row_no) as last_row
    from warehouse.fact_cost
    where delivery_id in (:now, :before)
    group by delivery_id, basis_id, cost_centre_id, subjective_id
), figure as (
    select c.delivery_id, 'amount-by-service' as measure, b.name || ', ' || s.name as what, c.amount, c.rows,
           c.first_sheet, c.last_sheet, c.first_row, c.last_row
    from cost c
    join warehouse.basis b using (basis_id)
    join warehouse.meaning m on m.source_code_id = c.cost_centre_id
    join warehouse.service s on s.service = m.target
    union all
    select c.delivery_id, 'amount-by-subjective-group', b.name || ', ' || s.group_name, c.amount, c.rows,
           c.first_sheet, c.last_sheet, c.first_row, c.last_row
    from cost c
    join warehouse.basis b using (basis_id)
    join warehouse.meaning m on m.source_code_id = c.subjective_id
    join warehouse.subjective s on s.subjective = m.target
    union all
    select f.delivery_id, each.measure, each.label || s.name, each.amount, 1, f.sheet_no, f.sheet_no, f.row_no, f.last_row_no
    from warehouse.fact_staff f
    join warehouse.meaning m on m.source_code_id = coalesce(f.unit_id, f.cost_centre_id)
    join warehouse.service s on s.service = m.target
    cross join lateral (values
        ('pay-by-service', 'Yearly pay, ', coalesce(f.salary, 0) + coalesce(f.allowances, 0)
                               + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0)),
        ('fte-by-service', 'FTE, ', f.fte * f.service_share)) as each (measure, label, amount)
    where f.delivery_id in (:now, :before)
    union all
    select f.delivery_id, 'annual-value-by-service', 'Annual value, ' || s.name, f.annual_value, 1,
           f.sheet_no, f.sheet_no, f.row_no, f.row_no
    from warehouse.fact_contract f
    join warehouse.meaning m on m.source_code_id = f.service_id
    join warehouse.service s on s.service = m.target
    where f.delivery_id in (:now, :before)
    union all
    select delivery_id, 'rows', 'Rows accepted', rows_accepted, 0, 1, 1, 0, 0
    from warehouse.delivery
    where delivery_id in (:now, :before)
), side as (
    select measure, what, delivery_id = :now as is_now, sum(amount) as amount, sum(rows) as rows,
           min(first_sheet) as first_sheet, max(last_sheet) as last_sheet, min(first_row) as first_row,
           max(last_row) as last_row
    from figure
    group by measure, what, delivery_id
), paired as (
    select coalesce(n.measure, b.measure) as measure, coalesce(n.what, b.what) as what,
           coalesce(n.amount, 0) as now, coalesce(b.amount, 0) as before,
           coalesce(n.rows, 0) as now_rows, coalesce(b.rows, 0) as before_rows,
           n.first_row as now_first, n.last_row as now_last, n.first_sheet as now_sheet,
           coalesce(n.last_sheet - n.first_sheet, 0) + 1 as now_sheets,
           b.first_row as before_first, b.last_row as before_last, b.first_sheet as before_sheet,
           coalesce(b.last_sheet - b.first_sheet, 0) + 1 as before_sheets
    from (select * from side where is_now) n
    full join (select * from side where not is_now) b using (measure, what)
)
select p.*,
       coalesce((select min(s.sheet) from warehouse.delivery_shape s
                 where s.delivery_id = :now and s.sheet_no = p.now_sheet), '') as now_sheet_name,
       coalesce((select min(s.sheet) from warehouse.delivery_shape s
                 where s.delivery_id = :before and s.sheet_no = p.before_sheet), '') as before_sheet_name
from paired p
join unnest(:measures, :percents, :floors) as l (measure, percent, least) using (measure)
where abs(p.now - p.before) > l.least
  and abs(p.now - p.before) * 100 > abs(p.before) * l.percent
order by abs(p.now - p.before) desc, p.measure, p.what
