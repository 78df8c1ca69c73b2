-- Rows of two deliveries; of the newer one those of years that the earlier is of too, where rows have a year.
with row as (
    select delivery_id, sheet_no, row_no, financial_year from warehouse.fact_cost where delivery_id in (:now, :before)
    union
    select delivery_id, sheet_no, row_no, financial_year from warehouse.fact_measure where delivery_id in (:now, :before)
    union
    select delivery_id, sheet_no, row_no, null from warehouse.fact_staff where delivery_id in (:now, :before)
    union
    select delivery_id, sheet_no, row_no, null from warehouse.fact_contract where delivery_id in (:now, :before)
)
select count(distinct (sheet_no, row_no)) filter (where delivery_id = :before) as rows_before,
       count(distinct (sheet_no, row_no)) filter (where delivery_id = :now
           and (financial_year is null or financial_year in (select r.financial_year from row r where r.delivery_id = :before))) as rows_now
from row
