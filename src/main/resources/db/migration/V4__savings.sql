-- Options costed against one frozen baseline. Real prices of the baseline's year; costs and savings both positive.
create table warehouse.appraisal (
    appraisal_id   integer generated always as identity primary key,
    baseline_id    integer       not null references warehouse.baseline,
    assumption_set text          not null,
    made_at        timestamptz   not null,
    discount_rate  numeric(8,6)  not null,
    horizon_years  smallint      not null,
    target_saving  numeric(18,4) not null,
    unique (baseline_id, assumption_set)
);
comment on column warehouse.appraisal.assumption_set is 'First twelve digits of the sha256 over all option files.';
comment on column warehouse.appraisal.target_saving is 'The yearly saving to be proven or updated, such as the pathfinder bid''s 4m.';

create table warehouse.appraisal_option (
    appraisal_id integer       not null references warehouse.appraisal,
    option       text          not null,
    name         text          not null,
    vehicle      text          not null,
    governance   text          not null,
    live_from    smallint      not null,
    gross_saving numeric(18,4) not null,
    recurring_cost numeric(18,4) not null,
    net_saving   numeric(18,4) not null,
    net_saving_low  numeric(18,4) not null,
    net_saving_high numeric(18,4) not null,
    one_off_cost numeric(18,4) not null,
    npv          numeric(18,4) not null,
    npv_five     numeric(18,4) not null,
    payback_years numeric(6,2),
    position     smallint      not null,
    primary key (appraisal_id, option)
);
comment on column warehouse.appraisal_option.live_from is 'Calendar year in which the first financial year with savings starts.';
comment on column warehouse.appraisal_option.net_saving is 'A year at full effect: gross saving less recurring cost.';
comment on column warehouse.appraisal_option.payback_years is 'Years from the decision until cumulative cash, undiscounted, turns positive for good; empty where it never does within the horizon.';

create table warehouse.appraisal_year (
    appraisal_id   integer       not null references warehouse.appraisal,
    option         text          not null,
    year_no        smallint      not null,
    financial_year smallint      not null,
    gross_saving   numeric(18,4) not null,
    recurring_cost numeric(18,4) not null,
    one_off_cost   numeric(18,4) not null,
    net            numeric(18,4) not null,
    discount_factor numeric(12,10) not null,
    discounted     numeric(18,4) not null,
    cumulative     numeric(18,4) not null,
    cumulative_discounted numeric(18,4) not null,
    primary key (appraisal_id, option, year_no)
);

create table warehouse.appraisal_partner (
    appraisal_id integer       not null references warehouse.appraisal,
    option       text          not null,
    council      text          not null,
    net_saving   numeric(18,4) not null,
    one_off_cost numeric(18,4) not null,
    npv          numeric(18,4) not null,
    primary key (appraisal_id, option, council)
);
comment on table warehouse.appraisal_partner is 'Each partner''s share; shares of one option sum to the option to the last digit.';

create table warehouse.appraisal_line (
    appraisal_id integer       not null references warehouse.appraisal,
    option       text          not null,
    service      text          not null,
    group_no     smallint      not null,
    base         numeric(18,4) not null,
    rate         numeric(8,6)  not null,
    saving       numeric(18,4) not null,
    primary key (appraisal_id, option, service, group_no)
);
comment on column warehouse.appraisal_line.base is 'Saveable in-scope cost of the frozen baseline that the rate applies to.';

create table warehouse.appraisal_assumption (
    appraisal_id integer  not null references warehouse.appraisal,
    option       text     not null,
    assumption   text     not null,
    words        text     not null,
    value        text     not null,
    source       text     not null,
    position     smallint not null,
    primary key (appraisal_id, option, assumption)
);
