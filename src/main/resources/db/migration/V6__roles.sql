-- Who may do what. Roles belong to the whole server, so another database of the same server may have made them already.
do $$
declare wanted text;
begin
    foreach wanted in array array['baseline_loader', 'baseline_reporter'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            begin
                execute format('create role %I nologin', wanted);
            exception when duplicate_object or unique_violation then null; -- another database's migration was faster
            end;
        end if;
        if not pg_has_role(current_user, wanted, 'member') then
            execute format('grant %I to current_user', wanted);
        end if;
    end loop;
end $$;

-- The loader runs nights: it adds facts, and removes only those of deliveries that were never published.
grant usage on schema batch, warehouse to baseline_loader;
grant select, insert, update, delete on all tables in schema batch to baseline_loader;
grant usage on all sequences in schema batch, warehouse to baseline_loader;
grant select, insert, update, delete on all tables in schema warehouse to baseline_loader;
grant maintain on all tables in schema warehouse to baseline_loader; -- to refresh the planner's statistics after a large load
revoke update on warehouse.fact_cost, warehouse.fact_staff, warehouse.fact_measure, warehouse.fact_contract,
    warehouse.reject, warehouse.finding from baseline_loader;
revoke delete on warehouse.delivery, warehouse.delivery_amount, warehouse.partner, warehouse.service,
    warehouse.subjective, warehouse.indicator from baseline_loader;
revoke update, delete on warehouse.baseline_delivery, warehouse.baseline_unused, warehouse.baseline_expected, warehouse.baseline_cost, warehouse.baseline_staff,
    warehouse.baseline_measure, warehouse.baseline_contract, warehouse.baseline_reject from baseline_loader;
revoke delete on warehouse.baseline from baseline_loader;

-- The reporter reads frozen baselines, appraisals and what was delivered; no single post, no person.
grant usage on schema warehouse to baseline_reporter;
grant select on warehouse.partner, warehouse.service, warehouse.subjective, warehouse.indicator, warehouse.basis,
    warehouse.exclusion, warehouse.delivery, warehouse.delivery_amount, warehouse.finding_count,
    warehouse.baseline, warehouse.baseline_delivery, warehouse.baseline_unused, warehouse.baseline_expected,
    warehouse.baseline_cost, warehouse.baseline_measure,
    warehouse.baseline_contract, warehouse.baseline_reject, warehouse.appraisal, warehouse.appraisal_option,
    warehouse.appraisal_year, warehouse.appraisal_partner, warehouse.appraisal_line, warehouse.appraisal_assumption
    to baseline_reporter;
