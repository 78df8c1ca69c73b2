-- Rows are counted again from the facts and rejects. A row may bring several facts, or, in a wide layout with empty
-- figures, none; a record may span several rows: so each loaded row counts once, and at most the rows read are loaded.
select measure, read, accepted + rejected + excluded as accounted
from warehouse.delivery_amount
where delivery_id = :id
union all
select 'rows', rows_read, rows_accepted + rows_rejected + rows_excluded
from warehouse.delivery
where delivery_id = :id
order by measure
