-- Warnings that an officer has explained, and that somebody else has accepted until a day. They are counted and shown as such.

create table warehouse.waiver (
    waiver_id   integer generated always as identity primary key,
    fingerprint char(64) not null unique,
    code        text     not null,
    council     text     not null references warehouse.partner,
    feed        text     not null,
    place       text     not null,
    mentions    text     not null,
    owner       text     not null,
    reason      text     not null,
    accepted_by text     not null,
    accepted_on date     not null,
    expires_on  date     not null,
    listed      boolean  not null
);
comment on table warehouse.waiver is 'The waivers of jobs/waivers.yml, loaded at the start of each run; one that is changed there is another one here.';
comment on column warehouse.waiver.waiver_id is 'Number of the waiver.';
comment on column warehouse.waiver.fingerprint is 'sha256 over all that it says.';
comment on column warehouse.waiver.code is 'The kind of finding that is waived.';
comment on column warehouse.waiver.council is 'Whose findings.';
comment on column warehouse.waiver.feed is 'Of which extract; empty for all of the council.';
comment on column warehouse.waiver.place is 'Where: a sheet, column, row or cell, or anywhere.';
comment on column warehouse.waiver.mentions is 'What the finding''s words must mention, such as a code; may be empty.';
comment on column warehouse.waiver.owner is 'Who explained it and answers for it.';
comment on column warehouse.waiver.reason is 'The explanation.';
comment on column warehouse.waiver.accepted_by is 'Who accepted it; never the owner.';
comment on column warehouse.waiver.accepted_on is 'When it was accepted.';
comment on column warehouse.waiver.expires_on is 'The last day on which it works.';
comment on column warehouse.waiver.listed is 'Whether it stood in jobs/waivers.yml at the last run; others are kept for what they waived.';

create table warehouse.waived (
    delivery_id integer not null references warehouse.delivery,
    waiver_id   integer not null references warehouse.waiver,
    effect      text    not null check (effect in ('waived', 'expired')),
    occurrences bigint  not null check (occurrences > 0),
    primary key (delivery_id, waiver_id)
);
comment on table warehouse.waived is 'How many findings of each delivery each waiver speaks of.';
comment on column warehouse.waived.delivery_id is 'The delivery.';
comment on column warehouse.waived.waiver_id is 'The waiver.';
comment on column warehouse.waived.effect is 'waived, or expired where the waiver no longer worked on that day and the findings stand.';
comment on column warehouse.waived.occurrences is 'How many findings.';

create table warehouse.waived_finding (
    finding_id  bigint  primary key,
    delivery_id integer not null references warehouse.delivery,
    waiver_id   integer not null references warehouse.waiver
);
create index on warehouse.waived_finding (delivery_id);
comment on table warehouse.waived_finding is 'Each finding that is kept word by word and waived.';
comment on column warehouse.waived_finding.finding_id is 'The finding.';
comment on column warehouse.waived_finding.delivery_id is 'The delivery that it is about.';
comment on column warehouse.waived_finding.waiver_id is 'The waiver.';

grant select, insert, update on warehouse.waiver to baseline_loader;
grant select, insert, update, delete on warehouse.waived, warehouse.waived_finding to baseline_loader;
grant select on warehouse.waiver, warehouse.waived to baseline_reporter;

-- Amounts that were billed in another currency.
alter table warehouse.fact_cost
    add column original_amount   numeric(18,4),
    add column original_currency char(3),
    add constraint original_with_currency check ((original_amount is null) = (original_currency is null));
comment on column warehouse.fact_cost.original_amount is 'The amount in the currency in which it was billed, where the file gives it; never added up. What counts is amount.';
comment on column warehouse.fact_cost.original_currency is 'Its currency, such as USD.';
