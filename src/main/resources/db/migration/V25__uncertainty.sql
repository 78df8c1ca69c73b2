-- How sure the figures of the options are. Everything here but the tornado was simulated, and is rounded to whole pounds.

create table warehouse.appraisal_simulation (
    appraisal_id   integer       not null references warehouse.appraisal on delete cascade,
    option         text          not null,
    draws          integer       not null check (draws between 1000 and 1000000),
    seed           bigint        not null,
    shape          text          not null check (shape in ('triangular', 'pert')),
    overall        numeric(5,4)  not null,
    within_service numeric(5,4)  not null,
    within_partner numeric(5,4)  not null,
    within_line    numeric(5,4)  not null,
    target         numeric(18,4) not null,
    primary key (appraisal_id, option)
);
comment on table warehouse.appraisal_simulation is 'How each option of an appraisal was simulated. The same appraisal, settings and target give the same figures to the last digit.';
comment on column warehouse.appraisal_simulation.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_simulation.option is 'The option.';
comment on column warehouse.appraisal_simulation.draws is 'How often all that is uncertain was drawn.';
comment on column warehouse.appraisal_simulation.seed is 'Where the random numbers begin.';
comment on column warehouse.appraisal_simulation.shape is 'How likely the figures between low and high were taken to be: triangular or pert.';
comment on column warehouse.appraisal_simulation.overall is 'Correlation between any two savings, and between any two costs.';
comment on column warehouse.appraisal_simulation.within_service is 'What correlation two lines or partners of one service have beyond that.';
comment on column warehouse.appraisal_simulation.within_partner is 'What correlation two lines or services of one partner have beyond that.';
comment on column warehouse.appraisal_simulation.within_line is 'What correlation two services or partners of one line have beyond that.';
comment on column warehouse.appraisal_simulation.target is 'Pounds a year that were to be reached.';

create table warehouse.appraisal_percentile (
    appraisal_id   integer  not null,
    option         text     not null,
    measure        text     not null check (measure in ('net-saving', 'npv')),
    statistic      text     not null check (statistic in ('mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95')),
    position       smallint not null,
    pounds         numeric(18) not null,
    standard_error numeric(18) not null check (standard_error >= 0),
    primary key (appraisal_id, option, measure, statistic),
    foreign key (appraisal_id, option) references warehouse.appraisal_simulation on delete cascade
);
comment on table warehouse.appraisal_percentile is 'Mean and percentiles of an option''s figures. Simulated, in whole pounds.';
comment on column warehouse.appraisal_percentile.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_percentile.option is 'The option.';
comment on column warehouse.appraisal_percentile.measure is 'net-saving: a year at full effect. npv: net present value over the horizon.';
comment on column warehouse.appraisal_percentile.statistic is 'mean, or the percentile: in 5 of 100 draws the figure lies at p05 or below.';
comment on column warehouse.appraisal_percentile.position is 'Place in the list, from 1.';
comment on column warehouse.appraisal_percentile.pounds is 'The figure, rounded once to whole pounds.';
comment on column warehouse.appraisal_percentile.standard_error is 'How far chance alone may have moved it, in pounds: one standard error, rounded up.';

create table warehouse.appraisal_reaching (
    appraisal_id integer  not null,
    option       text     not null,
    year_no      smallint not null,
    in_year      integer  not null check (in_year >= 0),
    by_year      integer  not null check (by_year >= in_year),
    primary key (appraisal_id, option, year_no),
    foreign key (appraisal_id, option) references warehouse.appraisal_simulation on delete cascade
);
comment on table warehouse.appraisal_reaching is 'In how many of the draws the net saving of a year, of what comes every year and less running costs, reached the target. Divided by the draws it is a probability; that of the last year says whether it is ever reached.';
comment on column warehouse.appraisal_reaching.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_reaching.option is 'The option.';
comment on column warehouse.appraisal_reaching.year_no is 'Years since the decision, from 0.';
comment on column warehouse.appraisal_reaching.in_year is 'Draws that reached the target in that year.';
comment on column warehouse.appraisal_reaching.by_year is 'Draws that reached it in that year or an earlier one.';

create table warehouse.appraisal_histogram (
    appraisal_id integer     not null,
    option       text        not null,
    measure      text        not null check (measure in ('net-saving', 'npv')),
    bar          smallint    not null,
    pounds_from  numeric(18) not null,
    pounds_to    numeric(18) not null check (pounds_to > pounds_from),
    draws        integer     not null check (draws >= 0),
    primary key (appraisal_id, option, measure, bar),
    foreign key (appraisal_id, option) references warehouse.appraisal_simulation on delete cascade
);
comment on table warehouse.appraisal_histogram is 'How many draws fell between round figures; at most forty bars, none where nothing is uncertain. Simulated.';
comment on column warehouse.appraisal_histogram.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_histogram.option is 'The option.';
comment on column warehouse.appraisal_histogram.measure is 'net-saving: a year at full effect. npv: net present value over the horizon.';
comment on column warehouse.appraisal_histogram.bar is 'Number of the bar, from 1.';
comment on column warehouse.appraisal_histogram.pounds_from is 'From this figure ...';
comment on column warehouse.appraisal_histogram.pounds_to is '... to below this one.';
comment on column warehouse.appraisal_histogram.draws is 'How many draws lie in it.';

create table warehouse.appraisal_tornado (
    appraisal_id integer       not null,
    option       text          not null,
    line         text          not null,
    position     smallint      not null,
    cost         boolean       not null,
    npv_at_low   numeric(18,4) not null,
    npv_at_high  numeric(18,4) not null,
    primary key (appraisal_id, option, line),
    foreign key (appraisal_id, option) references warehouse.appraisal_simulation on delete cascade
);
comment on table warehouse.appraisal_tornado is 'Net present value with one line or cost at its low or high and all else central. Exact, not simulated.';
comment on column warehouse.appraisal_tornado.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_tornado.option is 'The option.';
comment on column warehouse.appraisal_tornado.line is 'The savings line, or the kind of the cost such as one-off/ict.';
comment on column warehouse.appraisal_tornado.position is 'Place by the difference between the two values, the largest first, from 1.';
comment on column warehouse.appraisal_tornado.cost is 'Whether it is a cost, so that its high lowers the value.';
comment on column warehouse.appraisal_tornado.npv_at_low is 'Pounds with the line at its low.';
comment on column warehouse.appraisal_tornado.npv_at_high is 'Pounds with the line at its high.';

grant select, insert, update, delete on warehouse.appraisal_simulation, warehouse.appraisal_percentile, warehouse.appraisal_reaching,
    warehouse.appraisal_histogram, warehouse.appraisal_tornado to baseline_loader;
grant select on warehouse.appraisal_simulation, warehouse.appraisal_percentile, warehouse.appraisal_reaching,
    warehouse.appraisal_histogram, warehouse.appraisal_tornado to baseline_reporter;
call warehouse.apply_guard();
