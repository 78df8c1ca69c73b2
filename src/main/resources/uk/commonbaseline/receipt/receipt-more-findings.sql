-- What was counted beyond what is kept word by word.
select c.code, c.consequence, c.occurrences - count(f.finding_id) as more
from warehouse.finding_count c
left join warehouse.finding f using (delivery_id, code, consequence)
where c.delivery_id = :id
group by c.code, c.consequence, c.occurrences
having c.occurrences > count(f.finding_id)
