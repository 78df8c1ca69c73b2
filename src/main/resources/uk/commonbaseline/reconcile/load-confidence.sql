insert into warehouse.confidence_rule (kind, needs, amber, not_checked, red, part_missing, unsigned)
values (:kind, :needs, :amber, :notChecked, :red, :partMissing, :unsigned)
