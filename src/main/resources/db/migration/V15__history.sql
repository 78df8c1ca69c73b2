-- What was known when: deliveries and maps as of any moment, withdrawals, closed periods, and the settings behind each baseline.

-- The moment that the views of what counts speak of: now, unless a transaction asks for an earlier one.
create function warehouse.as_of() returns timestamptz
    language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('baseline.as_of', true), '')::timestamptz, 'infinity')
$$;
comment on function warehouse.as_of() is 'The moment that the views speak of: infinity for now, or the setting baseline.as_of of the transaction.';

create function warehouse.counts(d warehouse.delivery) returns boolean
    language sql stable parallel safe as $$
    select case when warehouse.as_of() = 'infinity' then d.state = 'published'
                else d.published_at <= warehouse.as_of() and coalesce(d.ended_at > warehouse.as_of(), true) end
$$;
comment on function warehouse.counts(warehouse.delivery) is 'Whether a delivery counts, or counted at the moment that is asked about.';

-- Maps may be asked about as of another moment than files, when two baselines are compared.
create function warehouse.maps_as_of() returns timestamptz
    language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('baseline.maps_as_of', true), '')::timestamptz, warehouse.as_of())
$$;
comment on function warehouse.maps_as_of() is 'The moment that the view code_map speaks of: the setting baseline.maps_as_of of the transaction, or that of as_of().';

-- Maps keep what they said before.
alter table warehouse.code_map rename to code_map_history;
alter table warehouse.code_map_history
    add column known_from timestamptz not null default '-infinity',
    add column known_to timestamptz,
    drop constraint code_map_pkey;
create unique index one_meaning_known on warehouse.code_map_history (council, dimension, code, valid_from, target) where known_to is null;
create index on warehouse.code_map_history (council, dimension, code);
comment on table warehouse.code_map_history is 'Every line that stood in the reviewed maps of jobs/maps: valid_from and valid_to say for which days it holds, known_from and known_to when we knew it.';
comment on column warehouse.code_map_history.known_from is 'The start of the first run that read the line.';
comment on column warehouse.code_map_history.known_to is 'The start of the first run that did not find it any more; empty while it stands.';

create view warehouse.code_map as
    select council, dimension, code, target, valid_from, valid_to, decided_by, approved_by, comment, share_from, share_to,
           known_from, known_to
    from warehouse.code_map_history
    where case when warehouse.maps_as_of() = 'infinity' then known_to is null
               else known_from <= warehouse.maps_as_of() and coalesce(known_to > warehouse.maps_as_of(), true) end;
comment on view warehouse.code_map is 'The maps in force, or as they were known at the moment that is asked about.';

create or replace view warehouse.meaning as
    select c.source_code_id, c.council, c.dimension, c.code, c.name, coalesce(m.target, 'UNMAPPED') as target,
           coalesce(m.share_from, 0) as share_from, coalesce(m.share_to, 1) as share_to
    from warehouse.source_code c
    left join warehouse.code_map m
        on m.council = c.council and m.dimension = c.dimension and m.code = c.code
        and coalesce((select value::date from warehouse.setting where name = 'codes-as-at'), current_date)
            between m.valid_from and m.valid_to;

create or replace view warehouse.current_cost as
    select d.council, f.delivery_id, f.row_no, f.sheet_no, f.part, f.financial_year, f.period, f.basis_id, f.capital, f.one_off,
           f.cost_centre_id, f.subjective_id, f.supplier_id, f.posting_date, f.amount, f.document
    from warehouse.fact_cost f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);

create or replace view warehouse.current_staff as
    select d.council, f.*
    from warehouse.fact_staff f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);

create or replace view warehouse.current_measure as
    select d.council, f.*
    from warehouse.fact_measure f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);

create or replace view warehouse.current_contract as
    select d.council, f.*
    from warehouse.fact_contract f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);

-- What others publish about the councils, to compare with.
create table warehouse.fact_control (
    delivery_id    integer       not null,
    row_no         integer       not null,
    sheet_no       smallint      not null,
    part           smallint      not null,
    council        text          not null references warehouse.partner,
    financial_year smallint      not null,
    basis_id       smallint      not null references warehouse.basis,
    line           text          not null,
    amount         numeric(18,4) not null
);
create index fact_control_delivery on warehouse.fact_control (delivery_id);
comment on table warehouse.fact_control is 'Figures that somebody else publishes about the councils, such as their outturn returns or budget books. They are compared with what the councils supply, and are in no total.';
comment on column warehouse.fact_control.delivery_id is 'The delivery that brought it.';
comment on column warehouse.fact_control.row_no is 'Row as the officer''s program numbers it.';
comment on column warehouse.fact_control.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.fact_control.part is 'Which figure of a row that holds several, from 0.';
comment on column warehouse.fact_control.council is 'The council that the figure is about.';
comment on column warehouse.fact_control.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.fact_control.basis_id is 'Budget or outturn.';
comment on column warehouse.fact_control.line is 'The line of the publication, such as central-services or net-current-expenditure.';
comment on column warehouse.fact_control.amount is 'In pounds.';

create table warehouse.baseline_control (
    baseline_id integer       not null references warehouse.baseline,
    delivery_id integer       not null,
    sheet_no    smallint      not null,
    row_no      integer       not null,
    part        smallint      not null,
    council     text          not null,
    line        text          not null,
    amount      numeric(18,4) not null
);
create index on warehouse.baseline_control (baseline_id, council);
comment on table warehouse.baseline_control is 'The published figures of the baseline''s year and basis that it is compared with.';
comment on column warehouse.baseline_control.baseline_id is 'The baseline.';
comment on column warehouse.baseline_control.delivery_id is 'The delivery that brought it.';
comment on column warehouse.baseline_control.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.baseline_control.row_no is 'Row as the officer''s program numbers it.';
comment on column warehouse.baseline_control.part is 'Which figure of a row that holds several, from 0.';
comment on column warehouse.baseline_control.council is 'The council that the figure is about.';
comment on column warehouse.baseline_control.line is 'The line of the publication.';
comment on column warehouse.baseline_control.amount is 'In pounds.';
create trigger no_change before update or delete or truncate on warehouse.baseline_control
    for each statement execute function warehouse.refuse_change();
create trigger no_late_insert after insert on warehouse.baseline_control referencing new table as added
    for each statement execute function warehouse.refuse_late_insert();

create view warehouse.current_control as
    select f.*
    from warehouse.fact_control f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);
comment on view warehouse.current_control is 'Published figures of deliveries that count, or counted at the moment that is asked about.';

-- Deliveries that were taken back.
create table warehouse.withdrawal (
    delivery_id  integer     primary key references warehouse.delivery,
    withdrawn_at timestamptz not null,
    withdrawn_by text        not null check (btrim(withdrawn_by) <> ''),
    reason       text        not null check (btrim(reason) <> '')
);
comment on table warehouse.withdrawal is 'Deliveries that somebody took back; their rows stay, and count no more from then on.';
comment on column warehouse.withdrawal.delivery_id is 'The delivery.';
comment on column warehouse.withdrawal.withdrawn_at is 'Since when it does not count.';
comment on column warehouse.withdrawal.withdrawn_by is 'Who decided so.';
comment on column warehouse.withdrawal.reason is 'Why.';

-- What was superseded may come back once nothing newer counts, so only one of what counts has a content.
drop index warehouse.one_count_per_content;
create unique index one_count_per_content on warehouse.delivery (sha256) where state = 'published';

-- Periods that are closed take no new files until somebody opens them again.
create table warehouse.period_act (
    act_id   integer generated always as identity primary key,
    council  text        not null references warehouse.partner,
    feed     text        not null,
    period   text        not null,
    act      text        not null check (act in ('close', 'reopen')),
    acted_at timestamptz not null,
    acted_by text        not null check (btrim(acted_by) <> ''),
    reason   text        not null check (btrim(reason) <> '')
);
create index on warehouse.period_act (council, feed, period);
comment on table warehouse.period_act is 'Who closed or reopened which period of which extract, and why; the last act of a period holds.';
comment on column warehouse.period_act.act_id is 'Number of the act; a later one has a higher number.';
comment on column warehouse.period_act.council is 'The council.';
comment on column warehouse.period_act.feed is 'The extract.';
comment on column warehouse.period_act.period is 'The period as its files are labelled; empty for all of the extract.';
comment on column warehouse.period_act.act is 'close or reopen.';
comment on column warehouse.period_act.acted_at is 'When.';
comment on column warehouse.period_act.acted_by is 'Who.';
comment on column warehouse.period_act.reason is 'Why.';

-- The settings that a baseline was frozen with, so that it can be rebuilt.
create table warehouse.recipe_file (
    sha256  char(64) primary key,
    content bytea    not null
);
comment on table warehouse.recipe_file is 'Files of jobs/ as they were when a baseline was frozen; each content is kept once.';
comment on column warehouse.recipe_file.sha256 is 'sha256 over the content.';
comment on column warehouse.recipe_file.content is 'The file.';

create table warehouse.baseline_recipe (
    baseline_id integer  not null references warehouse.baseline,
    path        text     not null,
    sha256      char(64) not null references warehouse.recipe_file,
    primary key (baseline_id, path)
);
comment on table warehouse.baseline_recipe is 'The settings that each baseline was frozen with.';
comment on column warehouse.baseline_recipe.baseline_id is 'The baseline.';
comment on column warehouse.baseline_recipe.path is 'The file under jobs/.';
comment on column warehouse.baseline_recipe.sha256 is 'Its content.';
create trigger no_change before update or delete or truncate on warehouse.baseline_recipe
    for each statement execute function warehouse.refuse_change();
create trigger no_late_insert after insert on warehouse.baseline_recipe referencing new table as added
    for each statement execute function warehouse.refuse_late_insert();
create trigger no_change before update or delete or truncate on warehouse.recipe_file
    for each statement execute function warehouse.refuse_change();

alter table warehouse.delivery add column feed_file char(64) references warehouse.recipe_file;
comment on column warehouse.delivery.feed_file is 'The definition of the feed by which the file was read, as it stood then.';

alter table warehouse.baseline add column data_as_of timestamptz not null default '-infinity';
alter table warehouse.baseline alter column data_as_of drop default;
comment on column warehouse.baseline.data_as_of is 'The moment whose deliveries and maps it holds; that of the freeze, or an earlier one that was asked for.';

-- The moment of a change to what counts: never before one that happened already, whatever the clock says, and always after the
-- moments that baselines were frozen as of. So what a baseline holds can be asked for again at any time.
create function warehouse.next_moment(wanted timestamptz) returns timestamptz
    language sql stable as $$
    select greatest(wanted,
        (select max(published_at) from warehouse.delivery),
        (select max(ended_at) from warehouse.delivery),
        (select max(data_as_of) + interval '1 microsecond' from warehouse.baseline))
$$;
comment on function warehouse.next_moment(timestamptz) is 'The moment under which a change to what counts is noted: the one wanted, unless something was noted under a later one.';

grant select, insert, update on warehouse.code_map_history to baseline_loader;
revoke delete on warehouse.code_map_history from baseline_loader;
grant select on warehouse.code_map, warehouse.current_control to baseline_loader;
grant select, insert on warehouse.fact_control, warehouse.baseline_control, warehouse.withdrawal, warehouse.period_act,
    warehouse.recipe_file, warehouse.baseline_recipe to baseline_loader;
grant delete on warehouse.fact_control to baseline_loader; -- of deliveries that were never published
grant select on warehouse.baseline_control, warehouse.withdrawal, warehouse.period_act, warehouse.baseline_recipe to baseline_reporter;
