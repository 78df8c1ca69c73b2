-- The warehouse: who delivered what, in which version, and the facts read from it.
create schema warehouse;

-- Dimensions --------------------------------------------------------------------------------------------------------

create table warehouse.partner (
    partner       text primary key,
    name          text     not null,
    short_name    text     not null,
    kind          text     not null,
    national_code text,
    population    integer,
    joined_on     date     not null,
    left_on       date,
    aliases       text[]   not null default '{}',
    position      smallint not null
);
comment on table warehouse.partner is 'Bodies taking part, as jobs/partners.yml lists them.';
comment on column warehouse.partner.aliases is 'Other spellings under which the partner appears as a payee or payer in ledgers.';

create table warehouse.service (
    service  text primary key,
    name     text     not null,
    ring     text     not null check (ring in ('CORE', 'OUTER', 'OUT', 'UNMAPPED')),
    position smallint not null,
    short_name text   not null default ''
);
comment on table warehouse.service is 'Support services. OUT holds what is no support service, UNMAPPED what nobody has mapped yet.';

create table warehouse.subjective (
    subjective  text primary key,
    group_no    smallint not null,
    group_name  text     not null,
    name        text     not null,
    treatment   text     not null check (treatment in ('INCLUDE', 'FM_ONLY', 'EXCLUDE')),
    excluded_as text,
    saveable    boolean  not null,
    full_cost   boolean  not null,
    position    smallint not null
);
comment on table warehouse.subjective is 'Standard subjective subgroups and how the controllable baseline treats each.';
comment on column warehouse.subjective.saveable is 'False where the cost stays when a post goes, such as pension deficit recovery.';
comment on column warehouse.subjective.full_cost is 'True where the full-cost view counts it though the controllable view may not.';

create table warehouse.indicator (
    indicator text primary key,
    service   text,
    name      text     not null,
    unit      text     not null,
    direction text     not null check (direction in ('HIGHER', 'LOWER', 'CONTEXT')),
    position  smallint not null
);

create table warehouse.basis (
    basis_id smallint primary key,
    basis    text not null unique,
    name     text not null
);
insert into warehouse.basis values
    (1, 'original-budget', 'Original budget'),
    (2, 'current-budget', 'Current budget'),
    (3, 'forecast', 'Forecast'),
    (4, 'actual', 'Actual to date'),
    (5, 'outturn', 'Outturn');

create table warehouse.exclusion (
    exclusion text primary key,
    name      text     not null,
    because   text     not null,
    position  smallint not null
);
comment on table warehouse.exclusion is 'Why a cost or a post that was supplied is not in the baseline. Each excluded pound carries exactly one of these.';
insert into warehouse.exclusion values
    ('recharge',            'Recharges',                       'Charged between services of one council; counting both sides would count the cost twice', 1),
    ('capital-charge',      'Capital charges',                 'Depreciation, amortisation and financing are not controllable by the service', 2),
    ('capital',             'Capital expenditure',             'Belongs to the capital programme', 3),
    ('outer-ring',          'Outer-ring services',             'For a later stage of the partnership', 4),
    ('other-service',       'Other council services',          'Not a support service', 5),
    ('one-off',             'One-off items',                   'Not part of a recurring base', 6),
    ('partner-payment',     'Payments between partners',       'The partner that provides the service already counts the cost', 7),
    ('income',              'Income',                          'The baseline is gross; income is shown apart', 8),
    ('premises-outside-fm', 'Premises outside facilities',     'Premises costs count in facilities management only', 9),
    ('apportionment',       'Apportioned building costs',      'Counted once, where they arise', 10),
    ('transfer',            'Transfer payments and grants',    'Paid on to others', 11),
    ('provision',           'Provisions and accounting entries', 'Not a cost of running the service in the year', 12),
    ('unmapped',            'Not yet mapped',                  'The council''s code has no agreed service or subjective; shown until it has', 13),
    ('embedded',            'Embedded posts',                  'Support work is less than the board''s lower limit of the role', 21),
    ('borderline',          'Borderline posts',                'Support work lies between the board''s limits; listed for decision', 22),
    ('rest-of-role',        'Other part of shared roles',      'The part of an in-scope role that is spent elsewhere', 23),
    ('agency-cover',        'Agency cover of a vacancy',       'The vacant post is counted already', 24),
    ('vacancy-frozen',      'Frozen vacancies',                'Not funded', 25),
    ('supernumerary',       'Supernumerary posts',             'Outside the funded establishment', 26),
    ('secondee-out',        'Secondees out',                   'Paid for by the body they work for', 27);

create table warehouse.source_code (
    source_code_id integer generated always as identity primary key,
    council        text not null references warehouse.partner,
    dimension      text not null check (dimension in ('cost-centre', 'subjective', 'unit', 'indicator', 'service', 'supplier')),
    code           text not null,
    name           text,
    unique (council, dimension, code)
);
comment on table warehouse.source_code is 'Codes as they stand in the councils'' files; what they mean to the partnership is in code_map.';

create table warehouse.code_map (
    council     text not null references warehouse.partner,
    dimension   text not null,
    code        text not null,
    target      text not null,
    valid_from  date not null default '-infinity',
    valid_to    date not null default 'infinity',
    decided_by  text,
    approved_by text,
    comment     text,
    primary key (council, dimension, code, valid_from)
);
comment on table warehouse.code_map is 'The reviewed maps of jobs/maps, loaded anew at the start of each run.';

create table warehouse.expected (
    council        text not null references warehouse.partner,
    feed           text not null,
    kind           text not null,
    period         text not null,
    financial_year smallint,
    primary key (council, feed, period)
);
comment on table warehouse.expected is 'The files that each council is to send, as the definitions of its feeds say; loaded anew at the start of each run.';

create table warehouse.setting (
    name  text primary key,
    value text not null
);
comment on table warehouse.setting is 'Board parameters of jobs/baseline.yml in force for the next freeze.';

-- Deliveries --------------------------------------------------------------------------------------------------------

create table warehouse.delivery (
    delivery_id   integer generated always as identity primary key,
    sha256        char(64)    not null,
    council       text        not null,
    feed          text        not null,
    kind          text,
    period        text,
    version       smallint,
    file_name     text        not null,
    bytes         bigint      not null,
    received_at   timestamptz not null,
    run           text        not null,
    claimed_as    text        not null,
    kept_as       text,
    recipe        char(64),
    state         text        not null check (state in ('claimed', 'published', 'superseded', 'withdrawn', 'refused', 'repeated')),
    outcome       text check (outcome in ('accepted', 'accepted-with-findings', 'partly-accepted', 'rejected', 'already-received')),
    supersedes    integer references warehouse.delivery,
    repeats       integer references warehouse.delivery,
    published_at  timestamptz,
    ended_at      timestamptz,
    system        text,
    rows_read     integer,
    rows_accepted integer,
    rows_rejected integer,
    rows_excluded integer,
    facts_made    integer
);
comment on table warehouse.delivery is 'One version of one file. Its facts are visible while its state is published.';
comment on column warehouse.delivery.recipe is 'sha256 over the feed definition and the version of the software that read the file.';
create unique index one_current_delivery on warehouse.delivery (council, feed, period) where state = 'published';
create unique index one_load_per_content on warehouse.delivery (sha256) where state in ('claimed', 'published', 'superseded');

create table warehouse.delivery_amount (
    delivery_id integer       not null references warehouse.delivery,
    measure     text          not null,
    read        numeric(20,4) not null,
    accepted    numeric(20,4) not null,
    rejected    numeric(20,4) not null,
    excluded    numeric(20,4) not null,
    primary key (delivery_id, measure)
);
comment on table warehouse.delivery_amount is 'Conservation: what was read equals what was accepted, rejected and excluded. Measures: a basis for costs, fte and pay for staff, annual-value for contracts, values for indicators.';

create table warehouse.finding (
    finding_id    bigint generated always as identity primary key,
    delivery_id   integer not null references warehouse.delivery,
    code          text    not null,
    consequence   text    not null,
    next_move     text    not null,
    sheet         text    not null,
    row_no        integer not null,
    column_letter text    not null,
    words         text    not null,
    remedy        text    not null
);
create index on warehouse.finding (delivery_id);
comment on table warehouse.finding is 'What officers are told; never holds a personal value.';

create table warehouse.finding_count (
    delivery_id integer not null references warehouse.delivery,
    code        text    not null,
    consequence text    not null,
    occurrences bigint  not null,
    primary key (delivery_id, code, consequence)
);
comment on table warehouse.finding_count is 'All findings counted, also those beyond the number that is kept word by word.';

create table warehouse.reject (
    delivery_id integer  not null references warehouse.delivery,
    sheet_no    smallint not null,
    row_no      integer  not null,
    part        smallint not null,
    measure     text     not null,
    amount      numeric(18,4) not null,
    financial_year smallint,
    as_at       date
);
create index on warehouse.reject (delivery_id);
comment on table warehouse.reject is 'What each rejected row would have brought, as far as its figures could be read.';

-- Facts: only ever inserted; each knows its delivery, sheet and row ------------------------------------------------

create table warehouse.fact_cost (
    delivery_id    integer       not null,
    row_no         integer       not null,
    sheet_no       smallint      not null,
    part           smallint      not null,
    financial_year smallint      not null,
    period         smallint      not null,
    basis_id       smallint      not null,
    capital        boolean       not null,
    one_off        boolean       not null,
    cost_centre_id integer       not null,
    subjective_id  integer       not null,
    supplier_id    integer,
    posting_date   date,
    amount         numeric(18,4) not null,
    document       text
);
create index fact_cost_delivery on warehouse.fact_cost (delivery_id);
alter table warehouse.fact_cost alter delivery_id set statistics 10; -- few values; it is measured after each large load
comment on table warehouse.fact_cost is 'One amount of one ledger or budget line, in pounds; costs positive, income negative.';
comment on column warehouse.fact_cost.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.fact_cost.period is '1 is April, 12 is March, 13 to 16 are year-end adjustments, 0 is a whole-year figure.';
comment on column warehouse.fact_cost.part is 'Which figure of a row that holds several, from 0.';

create table warehouse.fact_staff (
    delivery_id       integer      not null,
    row_no            integer      not null,
    last_row_no       integer      not null,
    sheet_no          smallint     not null,
    as_at             date         not null,
    person            bytea,
    post_ref          text,
    post_title        text,
    unit_id           integer,
    cost_centre_id    integer,
    grade             text,
    spine_point       smallint,
    spine_date        date,
    contract          text         not null check (contract in ('permanent', 'fixed-term', 'casual', 'agency', 'secondee-in', 'secondee-out')),
    occupancy         text         not null check (occupancy in ('filled', 'vacant-funded', 'vacant-frozen', 'supernumerary')),
    covers_post       text,
    contract_end      date,
    hours             numeric(9,4),
    whole_time_hours  numeric(9,4),
    paid_weeks        numeric(9,4),
    fte_supplied      numeric(9,4),
    fte               numeric(9,4) not null,
    service_share     numeric(9,6) not null,
    salary_whole_time numeric(18,4),
    salary            numeric(18,4),
    allowances        numeric(18,4),
    employer_ni       numeric(18,4),
    employer_pension  numeric(18,4),
    funding           text         not null
);
create index fact_staff_delivery on warehouse.fact_staff (delivery_id);
alter table warehouse.fact_staff alter delivery_id set statistics 10; -- few values; it is measured after each large load
comment on table warehouse.fact_staff is 'One assignment of one person, or one vacant post. Holds no names.';
comment on column warehouse.fact_staff.person is 'Keyed hash of the pay number; the key is kept outside the database.';
comment on column warehouse.fact_staff.fte is 'Computed from hours where the file gives them, else as supplied.';
comment on column warehouse.fact_staff.service_share is 'Part of the role spent on the support service, 0 to 1.';

create table warehouse.fact_measure (
    delivery_id    integer  not null,
    row_no         integer  not null,
    sheet_no       smallint not null,
    part           smallint not null,
    indicator_id   integer  not null,
    financial_year smallint not null,
    period         smallint not null,
    value          numeric(18,4),
    numerator      numeric(18,4),
    denominator    numeric(18,4),
    target         numeric(18,4),
    collected      boolean  not null
);
create index fact_measure_delivery on warehouse.fact_measure (delivery_id);
alter table warehouse.fact_measure alter delivery_id set statistics 10; -- few values; it is measured after each large load
comment on column warehouse.fact_measure.period is '0 is the year, 1 to 12 a month from April, 21 to 24 a quarter.';
comment on column warehouse.fact_measure.collected is 'False where the council says it does not collect it; value is then empty, never zero.';

create table warehouse.fact_contract (
    delivery_id  integer  not null,
    row_no       integer  not null,
    sheet_no     smallint not null,
    contract_ref text,
    title        text     not null,
    supplier_id  integer,
    service_id   integer,
    starts_on    date,
    ends_on      date,
    extends_to   date,
    annual_value numeric(18,4),
    total_value  numeric(18,4),
    vat_included boolean,
    notice       text,
    staff_transfer text
);
create index fact_contract_delivery on warehouse.fact_contract (delivery_id);
alter table warehouse.fact_contract alter delivery_id set statistics 10; -- few values; it is measured after each large load
comment on column warehouse.fact_contract.ends_on is 'Empty for a contract that runs on until notice is given.';
