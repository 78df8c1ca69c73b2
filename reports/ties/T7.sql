-- the base that options save on = the same cells of the baseline, at its price base
select 'O-' || l.option || '-' || l.service || '-BASE, group ' || l.group_no || ', and the saveable cost of its cells' as what,
       l.base as a,
       (select coalesce(sum(c.amount), 0)
        from cost c join reporting.subjective s using (subjective)
        where c.decision = 'in' and c.saveable and c.service = l.service and s.group_no = l.group_no
          and case when exists (select from reporting.appraisal_participation p where p.appraisal_id = l.appraisal_id and p.option = l.option)
              then exists (select from reporting.appraisal_participation p
                           where p.appraisal_id = l.appraisal_id and p.option = l.option and p.council = c.of_council and p.service = c.service)
              else exists (select from reporting.appraisal_partner p
                           where p.appraisal_id = l.appraisal_id and p.option = l.option and p.council = c.of_council) end) as b,
       null as because
from reporting.appraisal_line l
join edition e using (appraisal_id)
union all
select null, null, null, 'no options have been costed on this baseline' from edition e where e.appraisal_id is null
