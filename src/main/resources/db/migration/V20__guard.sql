-- Who may see what: councils their own rows, the report its views, and the program no more than its nights need.
-- And what was removed after its time, by whom and why.

do $$
begin
    if not exists (select from pg_roles where rolname = 'baseline_council') then
        begin
            create role baseline_council nologin;
        exception when duplicate_object or unique_violation then null; -- another database's migration was faster
        end;
    end if;
end $$;

-- Each council's role, made by "baseline db roles"; logins are granted to it by the operator.
create table warehouse.council_role (
    role_name text primary key,
    council   text not null
);
comment on table warehouse.council_role is 'The database role of each council: who is a member of it sees that council''s rows, and no other''s.';
comment on column warehouse.council_role.role_name is 'The role, such as baseline_council_bcc.';
comment on column warehouse.council_role.council is 'The council.';

create function warehouse.my_councils() returns text[]
    language sql stable parallel safe as $$
    select coalesce(array_agg(c.council), '{}')
    from warehouse.council_role c
    join pg_roles r on r.rolname = c.role_name
    where pg_has_role(current_user, r.oid, 'member')
$$;
comment on function warehouse.my_councils() is 'The councils whose rows the role that asks may see.';

-- What was removed after its time.
create table warehouse.purge (
    purge_id  integer     generated always as identity primary key,
    purged_at timestamptz not null,
    purged_by text        not null check (btrim(purged_by) <> ''),
    reason    text        not null check (btrim(reason) <> ''),
    keep_days integer     not null,
    packs_lost text[]     not null
);
comment on table warehouse.purge is 'Each time that something was removed because its time was over.';
comment on column warehouse.purge.purge_id is 'Number of the act.';
comment on column warehouse.purge.purged_at is 'When.';
comment on column warehouse.purge.purged_by is 'Who.';
comment on column warehouse.purge.reason is 'Why.';
comment on column warehouse.purge.keep_days is 'How many days after a delivery''s end its files were to be kept.';
comment on column warehouse.purge.packs_lost is 'The frozen baselines whose packs can''t be built anew from their originals since then; empty where none.';

create table warehouse.purged (
    purge_id    integer  not null references warehouse.purge,
    item_no     integer  not null,
    kind        text     not null check (kind in ('original', 'quarantined', 'corrected', 'returned', 'batch', 'log')),
    what        text     not null,
    delivery_id integer  references warehouse.delivery,
    sha256      char(64),
    bytes       bigint   not null,
    primary key (purge_id, item_no)
);
create index on warehouse.purged (delivery_id);
comment on table warehouse.purged is 'What was removed: files, and what the batch framework noted of past runs. The delivery itself stays in the register with its hash.';
comment on column warehouse.purged.purge_id is 'The act.';
comment on column warehouse.purged.item_no is 'Number within the act, from 1.';
comment on column warehouse.purged.kind is 'An original of the archive, a quarantined file, a file built from corrections, a returned receipt or workbook, notes of the batch framework, or a log.';
comment on column warehouse.purged.what is 'The file, from the home folder on; of returned files the folder alone, since officers name their files.';
comment on column warehouse.purged.delivery_id is 'The delivery that it belonged to; empty for logs and batch notes.';
comment on column warehouse.purged.sha256 is 'The content''s hash as the register has it; empty where it has none.';
comment on column warehouse.purged.bytes is 'Bytes removed; for batch notes their number.';
create trigger no_change before update or delete or truncate on warehouse.purge
    for each statement execute function warehouse.refuse_change();
create trigger no_change before update or delete or truncate on warehouse.purged
    for each statement execute function warehouse.refuse_change();
grant select, insert on warehouse.purge, warehouse.purged to baseline_loader;
grant usage on all sequences in schema warehouse to baseline_loader;

-- The report reads views of a schema of its own. They show what it prints; of posts they leave out what tells whose it is.
create schema reporting;
comment on schema reporting is 'Views for the report: no table is readable to the role that it prints with.';
grant usage on schema reporting to baseline_reporter, baseline_loader;

create procedure warehouse.show_to_reporter(relation text) language plpgsql as $$
declare shown text;
begin
    select string_agg(format('%I', column_name), ', ' order by ordinal_position) into shown
    from information_schema.columns
    where table_schema = 'warehouse' and table_name = relation
      and not (relation like '%staff%' and column_name in ('person', 'post_ref', 'post_title', 'covers_post'))
      and not (relation = 'delivery' and column_name in ('claimed_as', 'kept_as', 'run'));
    execute format('create or replace view reporting.%I as select %s from warehouse.%I', relation, shown, relation);
    execute format('comment on view reporting.%I is %L', relation, 'What the report may see of warehouse.' || relation || '.');
    execute format('grant select on reporting.%I to baseline_reporter, baseline_loader', relation);
    execute format('revoke all on warehouse.%I from baseline_reporter', relation);
end $$;
comment on procedure warehouse.show_to_reporter(text) is 'Makes the report''s view of a table or view, and takes the table itself from it.';

-- Councils see rows of theirs: by the council's name where a row has one, else by its delivery.
create procedure warehouse.confine(relation text) language plpgsql as $$
declare mine text;
begin
    select case when bool_or(column_name = 'council') then 'council = any ((select warehouse.my_councils())::text[])'
                else 'delivery_id in (select d.delivery_id from warehouse.delivery d)' end into mine
    from information_schema.columns
    where table_schema = 'warehouse' and table_name = relation and column_name in ('council', 'delivery_id');
    execute format('alter table warehouse.%I enable row level security', relation);
    execute format('drop policy if exists own_rows on warehouse.%I', relation);
    execute format('drop policy if exists all_rows on warehouse.%I', relation);
    execute format('create policy own_rows on warehouse.%I for select to baseline_council using (%s)', relation, mine);
    execute format('create policy all_rows on warehouse.%I to baseline_loader using (true) with check (true)', relation);
    execute format('grant select on warehouse.%I to baseline_council', relation);
end $$;
comment on procedure warehouse.confine(text) is 'Confines each council to its own rows of a table that has a council or a delivery.';

-- To be called by each migration that brings tables or views. It may be repeated.
create procedure warehouse.apply_guard() language plpgsql as $$
declare relation text;
begin
    -- Tables of the board and of the operator: no council reads them, although some of them name one.
    for relation in
        select distinct c.table_name from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'warehouse' and t.table_type = 'BASE TABLE' and c.column_name in ('council', 'delivery_id')
          and c.table_name not like 'appraisal%'
          and c.table_name not in ('council_role', 'purged')
    loop
        call warehouse.confine(relation);
    end loop;
    -- A view that councils read shows what its reader may see of the tables behind it. Other views stay as they are: the report's
    -- stand on them, and PostgreSQL asks for the reader's own rights on the tables behind each such view, however deep it lies.
    for relation in select table_name from information_schema.views where table_schema = 'warehouse' loop
        execute format('alter view warehouse.%I set (security_invoker = %s)', relation,
                       case when has_table_privilege('baseline_council', format('warehouse.%I', relation), 'select') then 'true' else 'false' end);
    end loop;
    -- What the report was granted so far, it has as a view; posts too, without what tells whose they are.
    for relation in
        select table_name from information_schema.role_table_grants
        where table_schema = 'warehouse' and grantee = 'baseline_reporter' and privilege_type = 'SELECT'
        union select unnest(array['baseline_staff', 'setting'])
    loop
        call warehouse.show_to_reporter(relation);
    end loop;
end $$;
comment on procedure warehouse.apply_guard() is 'Gives every table and view of the schema its guard; each migration that brings some calls it at its end.';

grant usage on schema warehouse to baseline_council;
grant select on warehouse.partner, warehouse.service, warehouse.subjective, warehouse.indicator, warehouse.basis,
    warehouse.exclusion, warehouse.baseline, warehouse.council_role, warehouse.current_cost, warehouse.current_staff,
    warehouse.current_measure, warehouse.current_contract, warehouse.current_control, warehouse.code_map,
    warehouse.corrected_cell to baseline_council;
grant select on warehouse.council_role to baseline_loader;
revoke all on all procedures in schema warehouse from public;
call warehouse.apply_guard();
