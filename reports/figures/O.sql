-- What an option saves on: O-<option>-<service>-BASE is the saveable in-scope cost of its lines, of those that take part.
select 'O-' || l.option || '-' || l.service || '-BASE' as ref, 'cost' as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int, c.amount,
       c.decision, c.service, c.subjective
from cost_line c
join reporting.subjective s using (subjective)
join reporting.appraisal_line l on l.service = c.service and l.group_no = s.group_no
join edition e on e.appraisal_id = l.appraisal_id
where c.decision = 'in' and c.saveable
  and case when exists (select from reporting.appraisal_participation p where p.appraisal_id = l.appraisal_id and p.option = l.option)
      then exists (select from reporting.appraisal_participation p
                   where p.appraisal_id = l.appraisal_id and p.option = l.option and p.council = c.of_council and p.service = c.service)
      else exists (select from reporting.appraisal_partner p
                   where p.appraisal_id = l.appraisal_id and p.option = l.option and p.council = c.of_council) end
