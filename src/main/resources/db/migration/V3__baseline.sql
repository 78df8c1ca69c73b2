-- A baseline is frozen: scoped rows that later files, maps and rules leave as they are.
create table warehouse.baseline (
    baseline_id    integer generated always as identity primary key,
    name           text        not null unique,
    financial_year smallint    not null,
    basis_id       smallint    not null references warehouse.basis,
    staff_as_at    date        not null,
    frozen_at      timestamptz not null,
    data_cut       timestamptz not null,
    embedded_below numeric(5,4) not null,
    in_from        numeric(5,4) not null,
    map_version    char(64)    not null,
    content_hash   char(64)
);
comment on column warehouse.baseline.data_cut is 'When the newest delivery that it holds was published.';

create table warehouse.baseline_delivery (
    baseline_id integer not null references warehouse.baseline,
    delivery_id integer not null references warehouse.delivery,
    primary key (baseline_id, delivery_id)
);

create table warehouse.baseline_unused (
    baseline_id integer not null references warehouse.baseline,
    delivery_id integer not null references warehouse.delivery,
    because     text    not null,
    primary key (baseline_id, delivery_id)
);
comment on table warehouse.baseline_unused is 'Deliveries that were published when a baseline was frozen and have no part in it.';

create table warehouse.baseline_expected (
    baseline_id integer not null references warehouse.baseline,
    council     text    not null,
    feed        text    not null,
    kind        text    not null,
    period      text    not null,
    delivery_id integer references warehouse.delivery,
    primary key (baseline_id, council, feed, period)
);
comment on table warehouse.baseline_expected is 'The files that each council was to send for a baseline, and which of them had come when it was frozen.';

create table warehouse.baseline_cost (
    baseline_id      integer       not null references warehouse.baseline,
    delivery_id      integer       not null,
    sheet_no         smallint      not null,
    row_no           integer       not null,
    part             smallint      not null,
    council          text          not null,
    service          text          not null,
    subjective       text          not null,
    cost_centre_code text          not null,
    subjective_code  text          not null,
    supplier         text,
    period           smallint      not null,
    amount           numeric(18,4) not null,
    decision         text          not null,
    saveable         boolean       not null
);
create index on warehouse.baseline_cost (baseline_id, council, service);
comment on table warehouse.baseline_cost is 'Every cost supplied for the baseline''s year and basis, with one decision each.';
comment on column warehouse.baseline_cost.decision is 'in, or the exclusion that keeps it out.';

create table warehouse.baseline_staff (
    baseline_id integer       not null references warehouse.baseline,
    delivery_id integer       not null,
    sheet_no    smallint      not null,
    row_no      integer       not null,
    council     text          not null,
    service     text          not null,
    grade       text,
    contract    text          not null,
    occupancy   text          not null,
    service_share numeric(9,6) not null,
    fte         numeric(9,4)  not null,
    pay         numeric(18,4) not null,
    fte_in      numeric(9,4)  not null,
    pay_in      numeric(18,4) not null,
    decision    text          not null,
    question    text
);
create index on warehouse.baseline_staff (baseline_id, council, service);
comment on table warehouse.baseline_staff is 'Every post supplied, with one decision each; the part outside is fte less fte_in and pay less pay_in.';
comment on column warehouse.baseline_staff.decision is 'in, or the exclusion that keeps the post or the rest of its role out.';
comment on column warehouse.baseline_staff.pay is 'Salary, allowances, employer''s National Insurance and pension, in pounds a year.';

create table warehouse.baseline_measure (
    baseline_id    integer  not null references warehouse.baseline,
    delivery_id    integer  not null,
    sheet_no       smallint not null,
    row_no         integer  not null,
    part           smallint not null,
    council        text     not null,
    indicator      text     not null,
    financial_year smallint not null,
    period         smallint not null,
    value          numeric(18,4),
    target         numeric(18,4),
    collected      boolean  not null
);

create table warehouse.baseline_contract (
    baseline_id  integer  not null references warehouse.baseline,
    delivery_id  integer  not null,
    sheet_no     smallint not null,
    row_no       integer  not null,
    council      text     not null,
    service      text     not null,
    contract_ref text,
    title        text     not null,
    supplier     text,
    starts_on    date,
    ends_on      date,
    extends_to   date,
    annual_value numeric(18,4),
    vat_included boolean,
    staff_transfer text
);

create table warehouse.baseline_reject (
    baseline_id integer not null references warehouse.baseline,
    delivery_id integer not null,
    council     text    not null,
    measure     text    not null,
    rows        integer not null,
    amount      numeric(18,4) not null
);
comment on table warehouse.baseline_reject is 'What was supplied for the baseline''s year and could not be accepted.';

-- Frozen means frozen: no update, delete or truncate, and no insert once the content hash stands.
create function warehouse.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the frozen baseline can''t be changed (% on %)', tg_op, tg_table_name
        using hint = 'Freeze a new baseline instead; the old one stays for comparison.';
end $$;

create function warehouse.refuse_late_insert() returns trigger language plpgsql as $$
begin
    if exists (select from added a join warehouse.baseline b using (baseline_id) where b.content_hash is not null) then
        raise exception 'the frozen baseline can''t be added to (%)', tg_table_name
            using hint = 'Freeze a new baseline instead; the old one stays for comparison.';
    end if;
    return null;
end $$;

do $$
declare frozen text;
begin
    foreach frozen in array array['baseline_delivery', 'baseline_unused', 'baseline_expected', 'baseline_cost', 'baseline_staff', 'baseline_measure', 'baseline_contract', 'baseline_reject'] loop
        execute format('create trigger no_change before update or delete or truncate on warehouse.%I for each statement execute function warehouse.refuse_change()', frozen);
        execute format('create trigger no_late_insert after insert on warehouse.%I referencing new table as added for each statement execute function warehouse.refuse_late_insert()', frozen);
    end loop;
end $$;

create function warehouse.refuse_unsealing() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.content_hash is not null then
        raise exception 'the baseline % is frozen and can''t be changed', old.name;
    end if;
    return new;
end $$;
create trigger no_change before update or delete on warehouse.baseline for each row execute function warehouse.refuse_unsealing();
create trigger no_truncate before truncate on warehouse.baseline for each statement execute function warehouse.refuse_change();
