-- Each subjective is treated as the list says for the day that codes are read as at; one that it treats on other days only counts
-- as not mapped.
update warehouse.subjective s
set treatment = coalesce(t.treatment, 'EXCLUDE'),
    excluded_as = case when t.subjective is null then 'unmapped' else t.excluded_as end,
    saveable = coalesce(t.saveable, false),
    full_cost = coalesce(t.full_cost, false),
    memo = coalesce(t.memo, false),
    price_by = coalesce(t.price_by, s.price_by)
from (select distinct subjective from warehouse.subjective_treatment) listed
left join warehouse.subjective_treatment t
    on t.subjective = listed.subjective
    and coalesce((select value::date from warehouse.setting where name = 'codes-as-at'), current_date) between t.valid_from and t.valid_to
where s.subjective = listed.subjective
