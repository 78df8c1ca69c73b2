-- What an appraisal says beyond the headline: every saving by line and place, what was capped, the bridge from gross to net, tests and
-- scenarios.

alter table warehouse.appraisal_option
    add column live_month      date,
    add column legal_basis     text,
    add column smallest        smallint,
    add column discount_rate   numeric(8,6),
    add column avoided         numeric(18,4),
    add column avoided_once    numeric(18,4),
    add column not_cashable    numeric(18,4),
    add column internal_return numeric(9,6),
    add column full_from       smallint,
    add column reaches_target  smallint;
comment on column warehouse.appraisal_option.live_month is 'First day of the month in which the first service goes live; like the columns after it empty in appraisals made before it was kept.';
comment on column warehouse.appraisal_option.legal_basis is 'The powers that it rests on.';
comment on column warehouse.appraisal_option.smallest is 'Fewest partners with which it can be carried out.';
comment on column warehouse.appraisal_option.discount_rate is 'Real rate in force in its year of decision, a fraction.';
comment on column warehouse.appraisal_option.avoided is 'Costs that would have come and now don''t, a year at full effect; in no cash flow.';
comment on column warehouse.appraisal_option.avoided_once is 'Costs that would have come once and now don''t; in no cash flow.';
comment on column warehouse.appraisal_option.not_cashable is 'Savings that no budget can be cut by, a year at full effect; in no cash flow.';
comment on column warehouse.appraisal_option.internal_return is 'Real rate at which the net present value is nought, a fraction: the switching value of the discount rate; empty where there is none below 1,000 %.';
comment on column warehouse.appraisal_option.full_from is 'Calendar year in which the first financial year at full effect starts.';
comment on column warehouse.appraisal_option.reaches_target is 'Calendar year in which the first financial year starts that reaches the target saving, one-off costs apart; empty where none does.';

alter table warehouse.appraisal_assumption
    add column owner        text,
    add column agreed_on    date,
    add column npv_of_tenth numeric(18,4),
    add column switching    text;
comment on column warehouse.appraisal_assumption.owner is 'Who answers for it.';
comment on column warehouse.appraisal_assumption.agreed_on is 'When it was agreed; empty while nobody has agreed to it.';
comment on column warehouse.appraisal_assumption.npv_of_tenth is 'By how many pounds the net present value changes when it is a tenth larger; empty for what has no size.';
comment on column warehouse.appraisal_assumption.switching is 'The value at which the net present value is nought, all else equal; none where no value makes sense.';

create table warehouse.appraisal_saving (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    line text not null,
    council text not null,
    service text not null,
    group_no smallint not null,
    nature text not null,
    lasting boolean not null,
    base numeric(18,4) not null,
    rate numeric(12,8) not null,
    allowance numeric(8,6) not null,
    probability numeric(8,6) not null,
    low numeric(18,4) not null,
    high numeric(18,4) not null,
    saving numeric(18,4) not null,
    primary key (appraisal_id, option, line, council, service, group_no)
);
comment on table warehouse.appraisal_saving is 'Every saving of an option by line, partner, service and subjective group, a year at full effect. Those that come into the cash flow and last sum to the gross saving.';
comment on column warehouse.appraisal_saving.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_saving.option is 'The option.';
comment on column warehouse.appraisal_saving.line is 'Name of the savings line.';
comment on column warehouse.appraisal_saving.council is 'Partner in whose base it lies.';
comment on column warehouse.appraisal_saving.service is 'The service.';
comment on column warehouse.appraisal_saving.group_no is 'Standard subjective group; 0 for income and avoided costs given as amounts.';
comment on column warehouse.appraisal_saving.nature is 'cashable, income, avoided or non-cashable.';
comment on column warehouse.appraisal_saving.lasting is 'Whether it comes every year; else the saving comes once.';
comment on column warehouse.appraisal_saving.base is 'Saveable in-scope cost of the frozen baseline, a year; 0 where an amount was given.';
comment on column warehouse.appraisal_saving.rate is 'Central share of the base, before allowances.';
comment on column warehouse.appraisal_saving.allowance is 'What optimism bias leaves of it, a fraction.';
comment on column warehouse.appraisal_saving.probability is 'That it comes at all, a fraction.';
comment on column warehouse.appraisal_saving.low is 'Low case in pounds, not weighed by probability.';
comment on column warehouse.appraisal_saving.high is 'High case in pounds, not weighed by probability.';
comment on column warehouse.appraisal_saving.saving is 'Central case in pounds, weighed by probability.';

create table warehouse.appraisal_cost (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    cost text not null,
    position smallint not null,
    low numeric(18,4) not null,
    central numeric(18,4) not null,
    high numeric(18,4) not null,
    primary key (appraisal_id, option, cost)
);
comment on table warehouse.appraisal_cost is 'What an option costs, by kind, with optimism bias and less grants.';
comment on column warehouse.appraisal_cost.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_cost.option is 'The option.';
comment on column warehouse.appraisal_cost.cost is 'one-off/ or recurring/ and the kind.';
comment on column warehouse.appraisal_cost.position is 'Place among the costs, from 1.';
comment on column warehouse.appraisal_cost.low is 'Lower end of its range in pounds.';
comment on column warehouse.appraisal_cost.central is 'Expected, in pounds: in all, or a year.';
comment on column warehouse.appraisal_cost.high is 'Upper end of its range in pounds.';

create table warehouse.appraisal_bridge (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    position smallint not null,
    step text not null,
    words text not null,
    amount numeric(18,4) not null,
    total boolean not null,
    primary key (appraisal_id, option, position)
);
comment on table warehouse.appraisal_bridge is 'From what the rates ask for to the net saving, a year at full effect.';
comment on column warehouse.appraisal_bridge.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_bridge.option is 'The option.';
comment on column warehouse.appraisal_bridge.position is 'Place in the bridge, from 1.';
comment on column warehouse.appraisal_bridge.step is 'asked, budgeted, overlap, optimism, probability, gross, a recurring cost, or net.';
comment on column warehouse.appraisal_bridge.words is 'What it is.';
comment on column warehouse.appraisal_bridge.amount is 'Pounds a year; below zero where it takes away.';
comment on column warehouse.appraisal_bridge.total is 'Whether it is the sum of the steps before it.';

create table warehouse.appraisal_finding (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    position smallint not null,
    line text not null,
    council text not null,
    service text not null,
    group_no smallint not null,
    words text not null,
    primary key (appraisal_id, option, position)
);
comment on table warehouse.appraisal_finding is 'Where a savings line found less to save than it asked for. Nothing above what is there was counted.';
comment on column warehouse.appraisal_finding.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_finding.option is 'The option.';
comment on column warehouse.appraisal_finding.position is 'Number within the option, from 1.';
comment on column warehouse.appraisal_finding.line is 'The savings line.';
comment on column warehouse.appraisal_finding.council is 'Partner in whose base it is.';
comment on column warehouse.appraisal_finding.service is 'The service.';
comment on column warehouse.appraisal_finding.group_no is 'The subjective group.';
comment on column warehouse.appraisal_finding.words is 'What was asked and what there is, for its owner.';

create table warehouse.appraisal_sensitivity (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    test text not null,
    position smallint not null,
    words text not null,
    net_saving numeric(18,4) not null,
    net_saving_low numeric(18,4) not null,
    net_saving_high numeric(18,4) not null,
    one_off_cost numeric(18,4) not null,
    npv numeric(18,4) not null,
    payback_years numeric(6,2),
    full_from smallint,
    reaches_target smallint,
    primary key (appraisal_id, option, test)
);
comment on table warehouse.appraisal_sensitivity is 'What an option comes to when something turns out otherwise: the tests that all options are put to.';
comment on column warehouse.appraisal_sensitivity.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_sensitivity.option is 'The option.';
comment on column warehouse.appraisal_sensitivity.test is 'Short name, such as saving-25 or without-WDC.';
comment on column warehouse.appraisal_sensitivity.position is 'Place among the tests, from 1; the first is the central case.';
comment on column warehouse.appraisal_sensitivity.words is 'What is different.';
comment on column warehouse.appraisal_sensitivity.net_saving is 'A year at full effect, central case, in pounds.';
comment on column warehouse.appraisal_sensitivity.net_saving_low is 'The same, low case.';
comment on column warehouse.appraisal_sensitivity.net_saving_high is 'The same, high case.';
comment on column warehouse.appraisal_sensitivity.one_off_cost is 'All years, with optimism bias, in pounds.';
comment on column warehouse.appraisal_sensitivity.npv is 'Net present value over the whole horizon, in pounds.';
comment on column warehouse.appraisal_sensitivity.payback_years is 'Years from the decision; empty where it never pays back.';
comment on column warehouse.appraisal_sensitivity.full_from is 'Calendar year in which the first financial year at full effect starts; empty where none does.';
comment on column warehouse.appraisal_sensitivity.reaches_target is 'Calendar year in which the first financial year starts that reaches the target saving, one-off costs apart; empty where none does.';

create table warehouse.appraisal_scenario (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    scenario text not null,
    position smallint not null,
    name text not null,
    risk text not null,
    ruled_out boolean not null,
    estimated boolean not null,
    net_saving numeric(18,4) not null,
    net_saving_low numeric(18,4) not null,
    net_saving_high numeric(18,4) not null,
    one_off_cost numeric(18,4) not null,
    npv numeric(18,4) not null,
    payback_years numeric(6,2),
    full_from smallint,
    reaches_target smallint,
    primary key (appraisal_id, option, scenario)
);
comment on table warehouse.appraisal_scenario is 'What an option comes to in each scenario of jobs/scenarios.yml.';
comment on column warehouse.appraisal_scenario.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_scenario.option is 'The option.';
comment on column warehouse.appraisal_scenario.scenario is 'Code of the scenario.';
comment on column warehouse.appraisal_scenario.position is 'Place among the scenarios, from 1.';
comment on column warehouse.appraisal_scenario.name is 'Its name.';
comment on column warehouse.appraisal_scenario.risk is 'The risk that it plays through.';
comment on column warehouse.appraisal_scenario.ruled_out is 'Whether the option can''t be chosen then.';
comment on column warehouse.appraisal_scenario.estimated is 'Whether figures of a partner are estimates in it, which widens the range.';
comment on column warehouse.appraisal_scenario.net_saving is 'A year at full effect, central case, in pounds.';
comment on column warehouse.appraisal_scenario.net_saving_low is 'The same, low case.';
comment on column warehouse.appraisal_scenario.net_saving_high is 'The same, high case.';
comment on column warehouse.appraisal_scenario.one_off_cost is 'All years, with optimism bias, in pounds.';
comment on column warehouse.appraisal_scenario.npv is 'Net present value over the whole horizon, in pounds.';
comment on column warehouse.appraisal_scenario.payback_years is 'Years from the decision; empty where it never pays back.';
comment on column warehouse.appraisal_scenario.full_from is 'Calendar year in which the first financial year at full effect starts; empty where none does.';
comment on column warehouse.appraisal_scenario.reaches_target is 'Calendar year in which the first financial year starts that reaches the target saving, one-off costs apart; empty where none does.';

create table warehouse.appraisal_quality (
    appraisal_id integer not null references warehouse.appraisal,
    option text not null,
    indicator text not null,
    council text not null,
    low numeric(18,4) not null,
    central numeric(18,4) not null,
    high numeric(18,4) not null,
    by smallint not null,
    because text not null,
    primary key (appraisal_id, option, indicator, council)
);
comment on table warehouse.appraisal_quality is 'What an option does to the quality of services: it may be worth its cost without saving anything.';
comment on column warehouse.appraisal_quality.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_quality.option is 'The option.';
comment on column warehouse.appraisal_quality.indicator is 'The measure.';
comment on column warehouse.appraisal_quality.council is 'Partner whose service it changes.';
comment on column warehouse.appraisal_quality.low is 'Change in the indicator''s unit, low case.';
comment on column warehouse.appraisal_quality.central is 'Change, central case; positive is up, whatever that means.';
comment on column warehouse.appraisal_quality.high is 'Change, high case.';
comment on column warehouse.appraisal_quality.by is 'Calendar year in which the financial year starts by which it comes.';
comment on column warehouse.appraisal_quality.because is 'Why it should.';

grant select, insert on warehouse.appraisal_saving, warehouse.appraisal_cost, warehouse.appraisal_bridge, warehouse.appraisal_finding, warehouse.appraisal_sensitivity, warehouse.appraisal_scenario, warehouse.appraisal_quality to baseline_loader;
grant select on warehouse.appraisal_saving, warehouse.appraisal_cost, warehouse.appraisal_bridge, warehouse.appraisal_finding, warehouse.appraisal_sensitivity, warehouse.appraisal_scenario, warehouse.appraisal_quality to baseline_reporter;
grant select on warehouse.appraisal, warehouse.appraisal_option, warehouse.appraisal_assumption to baseline_reporter; -- their new columns
call warehouse.apply_guard();
