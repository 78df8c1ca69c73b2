insert into warehouse.appraisal_simulation (
    appraisal_id, option, draws, seed, shape, overall, within_service, within_partner, within_line, target
)
values (:appraisal, :option, :draws, :seed, :shape, :overall, :withinService, :withinPartner, :withinLine, :target)
