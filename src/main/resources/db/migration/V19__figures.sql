-- What each printed edition says, figure by figure, so that any of them can be traced without the PDF.

create table warehouse.edition (
    edition_id     integer generated always as identity primary key,
    edition        text        not null unique,
    partnership    text        not null,
    baseline_id    integer     not null references warehouse.baseline,
    appraisal_id   integer     references warehouse.appraisal,
    draft          boolean     not null,
    pack_sha256    char(64)    not null,
    figures_sha256 char(64)    not null
);
comment on table warehouse.edition is 'Each printed edition of the board pack, and what it was printed from. One that is printed again under its name replaces itself.';
comment on column warehouse.edition.edition_id is 'Number of the edition; a later one is higher.';
comment on column warehouse.edition.edition is 'Its name as it stands on every page, such as 2008-06 v1.';
comment on column warehouse.edition.partnership is 'As the partners call themselves on its pages.';
comment on column warehouse.edition.baseline_id is 'The frozen baseline that it shows.';
comment on column warehouse.edition.appraisal_id is 'The costed options that it shows; empty where it shows none.';
comment on column warehouse.edition.draft is 'Whether it says DRAFT on every page.';
comment on column warehouse.edition.pack_sha256 is 'sha256 of the PDF.';
comment on column warehouse.edition.figures_sha256 is 'sha256 of figures.json.';

create table warehouse.figure (
    edition_id integer  not null references warehouse.edition on delete cascade,
    ref        text     not null,
    position   integer  not null,
    page       smallint not null,
    label      text     not null,
    value      numeric  not null,
    unit       text     not null,
    primary key (edition_id, ref)
);
comment on table warehouse.figure is 'Every figure that an edition prints, in the order of its pages, as figures.json beside the pack lists them.';
comment on column warehouse.figure.edition_id is 'The edition.';
comment on column warehouse.figure.ref is 'Short reference, such as C-BCC-HR; the same in every edition for what means the same.';
comment on column warehouse.figure.position is 'Place in the list, from 1.';
comment on column warehouse.figure.page is 'The first page on which it stands, as printed.';
comment on column warehouse.figure.label is 'What it is, in words.';
comment on column warehouse.figure.value is 'Exact, as it was before it was rounded for the page.';
comment on column warehouse.figure.unit is 'GBP, FTE, rows, posts, contracts, percent, years, or the indicator''s own.';

-- Which partner takes part in an option with which of its services; what an option is costed on follows from it.
create table warehouse.appraisal_participation (
    appraisal_id integer not null references warehouse.appraisal,
    option       text    not null,
    council      text    not null,
    service      text    not null,
    primary key (appraisal_id, option, council, service)
);
comment on table warehouse.appraisal_participation is 'Which partner takes part in an option with which service. An option without a row here was costed before this was kept; all partners that share in it take part.';
comment on column warehouse.appraisal_participation.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_participation.option is 'The option.';
comment on column warehouse.appraisal_participation.council is 'The partner.';
comment on column warehouse.appraisal_participation.service is 'The service.';

-- Which cell of a row a figure came from.
alter table warehouse.delivery_shape add column part smallint;
alter table warehouse.delivery_shape add column role text not null default '' check (role in ('', 'key', 'element', 'value'));
comment on column warehouse.delivery_shape.part is 'Where a row holds several figures: which of them stands in this column, from 0.';
comment on column warehouse.delivery_shape.role is 'Where several rows make one record: key for what holds them together, element and value for what each row adds.';

grant select, insert, update, delete on warehouse.edition, warehouse.figure to baseline_loader;
grant select, insert on warehouse.appraisal_participation to baseline_loader;
grant usage on all sequences in schema warehouse to baseline_loader;
grant select on warehouse.edition, warehouse.figure, warehouse.appraisal_participation to baseline_reporter;
