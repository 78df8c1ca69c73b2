-- Options of the appraisal that stand as these settings and its target would give them.
select count(*)
from warehouse.appraisal_simulation s
join warehouse.appraisal a using (appraisal_id)
where s.appraisal_id = :appraisal
  and s.option in (:options)
  and (s.draws, s.seed, s.shape, s.overall, s.within_service, s.within_partner, s.within_line, s.target)
    = (:draws, :seed, :shape, :overall, :withinService, :withinPartner, :withinLine, a.target_saving)
