-- The codes of a delivery's council that have no meaning yet.
select m.source_code_id
from warehouse.meaning m
join warehouse.delivery d on d.council = m.council
where d.delivery_id = :id and m.target = 'UNMAPPED'
