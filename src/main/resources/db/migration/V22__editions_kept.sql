-- The settings that an edition was printed with: those of its baseline may be older.
alter table warehouse.edition add column made_at timestamptz;
comment on column warehouse.edition.made_at is 'When it was printed; empty for one printed before this was kept.';

create table warehouse.edition_recipe (
    edition_id integer  not null references warehouse.edition on delete cascade,
    path       text     not null,
    sha256     char(64) not null references warehouse.recipe_file,
    primary key (edition_id, path)
);
comment on table warehouse.edition_recipe is 'The settings that each edition was printed with.';
comment on column warehouse.edition_recipe.edition_id is 'The edition.';
comment on column warehouse.edition_recipe.path is 'The file under jobs/.';
comment on column warehouse.edition_recipe.sha256 is 'Its content.';
grant select, insert, update, delete on warehouse.edition_recipe to baseline_loader;
grant update on sequence warehouse.delivery_delivery_id_seq to baseline_loader; -- files that are read again bear the numbers that they had

-- What the report shows besides what it was given before.
grant select on warehouse.bridge, warehouse.check_outcome, warehouse.confidence, warehouse.draft_reason, warehouse.sign_off_state,
    warehouse.baseline_check_rule, warehouse.baseline_payroll_bridge, warehouse.fact_cost, warehouse.fact_staff, warehouse.fact_measure,
    warehouse.fact_contract to baseline_reporter;
call warehouse.apply_guard();
