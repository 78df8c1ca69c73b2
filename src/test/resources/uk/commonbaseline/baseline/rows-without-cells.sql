-- Rows of a baseline that stand on no fact, and facts of its files whose parts do not make them.
with told as (
    select delivery_id, sheet_no, row_no, part, sum(amount) as amount
    from warehouse.baseline_cost where baseline_id = :id
    group by delivery_id, sheet_no, row_no, part
), supplied as (
    select f.delivery_id, f.sheet_no, f.row_no, f.part, f.amount
    from warehouse.baseline_delivery b join warehouse.fact_cost f using (delivery_id) where b.baseline_id = :id
)
select 'delivery ' || delivery_id || ' row ' || row_no || ': ' || coalesce(told.amount::text, 'not told') || ' of ' || coalesce(supplied.amount::text, 'nothing')
from told full join supplied using (delivery_id, sheet_no, row_no, part)
where told.amount is distinct from supplied.amount
union all
select 'delivery ' || delivery_id || ' row ' || row_no || ': ' || coalesce(told.fte::text, 'not told') || ' FTE of ' || coalesce(supplied.fte::text, 'nothing')
from (select delivery_id, row_no, sum(fte) as fte from warehouse.baseline_staff where baseline_id = :id group by delivery_id, row_no) as told
full join (select f.delivery_id, f.row_no, f.fte
           from warehouse.baseline_delivery b join warehouse.fact_staff f using (delivery_id) where b.baseline_id = :id) as supplied
    using (delivery_id, row_no)
where told.fte is distinct from supplied.fte
