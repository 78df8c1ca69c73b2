-- What an option's cash comes to by each year when all its savings turn out low, or all turn out high.
alter table warehouse.appraisal_year
    add column cumulative_low  numeric(18,4),
    add column cumulative_high numeric(18,4);
comment on column warehouse.appraisal_year.cumulative_low is 'Cumulative cash in the low case, in pounds, undiscounted; empty where it was costed before this was kept.';
comment on column warehouse.appraisal_year.cumulative_high is 'The same, high case.';
-- The report's view is made anew with the new columns.
grant select on warehouse.appraisal_year to baseline_reporter;
call warehouse.apply_guard();
