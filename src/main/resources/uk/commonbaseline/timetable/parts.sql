-- Who takes part with what.
select part.council, part.service
from warehouse.appraisal_participation part
join warehouse.partner partner on partner.partner = part.council
where part.appraisal_id = :appraisal
  and part.option = :option
order by partner.position, part.council, part.service
