select coalesce(n.option, o.option) as option, coalesce(n.words, o.words) as words, coalesce(o.value, '') as earlier, coalesce(n.value, '') as later
from (select * from warehouse.appraisal_assumption where appraisal_id = :before) o
full join (select * from warehouse.appraisal_assumption where appraisal_id = :after) n using (option, assumption)
where o.value is distinct from n.value
order by coalesce(n.option, o.option), coalesce(n.position, o.position), coalesce(n.words, o.words)
