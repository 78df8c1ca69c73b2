-- Who gains and who leaves: an option's worth to coalitions of its partners, its shares by each key, and what withdrawals cost.

create table warehouse.appraisal_coalition (
    appraisal_id     integer       not null,
    option           text          not null,
    members          text[]        not null,
    net_saving       numeric(18,4) not null,
    one_off_cost     numeric(18,4) not null,
    npv              numeric(18,4) not null,
    stranded_saving  numeric(18,4) not null,
    stranded_npv     numeric(18,4) not null,
    smallest_viable  boolean       not null,
    primary key (appraisal_id, option, members),
    foreign key (appraisal_id, option) references warehouse.appraisal_option
);
comment on table warehouse.appraisal_coalition is 'What an option is worth to coalitions of its partners: to each with up to six partners, else to all, to all but one, to one alone, and to the smallest viable set.';
comment on column warehouse.appraisal_coalition.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_coalition.option is 'Code of the option.';
comment on column warehouse.appraisal_coalition.members is 'Those who take part, in the partnership''s order.';
comment on column warehouse.appraisal_coalition.net_saving is 'Pounds a year at full effect.';
comment on column warehouse.appraisal_coalition.one_off_cost is 'Pounds that it costs to get there, over all years.';
comment on column warehouse.appraisal_coalition.npv is 'Net present value over the horizon, in pounds.';
comment on column warehouse.appraisal_coalition.stranded_saving is 'Pounds a year that the members lose through the absence of the others: their parts with all, each with its own change, less what they have by themselves.';
comment on column warehouse.appraisal_coalition.stranded_npv is 'The same of the net present value.';
comment on column warehouse.appraisal_coalition.smallest_viable is 'Whether it is the set of the fewest partners with a net present value above zero, and of those the cheapest to get to.';

create table warehouse.appraisal_allocation (
    appraisal_id   integer       not null,
    option         text          not null,
    key            text          not null check (key in ('agreed', 'cost-share', 'population', 'fte', 'equal', 'own-change', 'shapley')),
    council        text          not null,
    savings_by     text          not null,
    costs_by       text          not null,
    net_saving     numeric(18,4) not null,
    npv            numeric(18,4) not null,
    error_saving   numeric(18,4) not null,
    error_npv      numeric(18,4) not null,
    alone_saving   numeric(18,4) not null,
    alone_npv      numeric(18,4) not null,
    below_alone    boolean       generated always as (npv < alone_npv) stored,
    payment        numeric(18,4) not null,
    missing        numeric(18,4) not null,
    primary key (appraisal_id, option, key, council),
    foreign key (appraisal_id, option) references warehouse.appraisal_option
);
comment on table warehouse.appraisal_allocation is 'Each partner''s share of an option by each key. The shares of one key sum to the option''s worth to all.';
comment on column warehouse.appraisal_allocation.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_allocation.option is 'Code of the option.';
comment on column warehouse.appraisal_allocation.key is 'By what is shared; agreed is what the board agreed on, which may take different keys for savings and costs.';
comment on column warehouse.appraisal_allocation.council is 'The partner.';
comment on column warehouse.appraisal_allocation.savings_by is 'The key of the savings.';
comment on column warehouse.appraisal_allocation.costs_by is 'The key of the costs.';
comment on column warehouse.appraisal_allocation.net_saving is 'Pounds a year at full effect.';
comment on column warehouse.appraisal_allocation.npv is 'Net present value, in pounds.';
comment on column warehouse.appraisal_allocation.error_saving is 'Standard error of net_saving, where Shapley''s values were estimated; else 0.';
comment on column warehouse.appraisal_allocation.error_npv is 'Standard error of npv.';
comment on column warehouse.appraisal_allocation.alone_saving is 'Pounds a year that the partner has by itself; 0 where it is too few for the option.';
comment on column warehouse.appraisal_allocation.alone_npv is 'Net present value that it has by itself.';
comment on column warehouse.appraisal_allocation.below_alone is 'Whether the partner ends below its stand-alone position.';
comment on column warehouse.appraisal_allocation.payment is 'Net present value that it would receive from the others, or pay where negative, for nobody to end below.';
comment on column warehouse.appraisal_allocation.missing is 'By how much the whole is worth less than the stand-alones together, so that no payment makes it good; else 0.';

create table warehouse.appraisal_withdrawal (
    appraisal_id integer       not null,
    option       text          not null,
    council      text          not null,
    service      text          not null,
    other        text          not null,
    net_saving   numeric(18,4) not null,
    npv          numeric(18,4) not null,
    primary key (appraisal_id, option, council, service, other),
    foreign key (appraisal_id, option) references warehouse.appraisal_option
);
comment on table warehouse.appraisal_withdrawal is 'What a partner''s leaving, or keeping one service to itself, does to each partner by the agreed keys.';
comment on column warehouse.appraisal_withdrawal.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_withdrawal.option is 'Code of the option.';
comment on column warehouse.appraisal_withdrawal.council is 'Who leaves.';
comment on column warehouse.appraisal_withdrawal.service is 'The one service that it keeps to itself; empty where it leaves with all.';
comment on column warehouse.appraisal_withdrawal.other is 'Whom it touches; the leaver itself among them.';
comment on column warehouse.appraisal_withdrawal.net_saving is 'Change of the share in pounds a year at full effect; negative for a loss.';
comment on column warehouse.appraisal_withdrawal.npv is 'Change of the share of the net present value.';

-- When each service of each partner can move.

create table warehouse.appraisal_move (
    appraisal_id   integer  not null,
    option         text     not null,
    phase          text     not null,
    council        text     not null,
    service        text     not null,
    wanted         date     not null,
    possible       date     not null,
    live           date     generated always as (greatest(wanted, possible)) stored,
    months_to_move smallint not null,
    slack          smallint not null,
    held_by        text     not null check (held_by in ('work', 'contract', 'phase')),
    awaited        text     not null,
    delivery_id    integer,
    sheet_no       smallint,
    row_no         integer,
    open_contracts smallint not null,
    position       integer  not null,
    primary key (appraisal_id, option, phase, council, service),
    foreign key (appraisal_id, option) references warehouse.appraisal_option,
    check ((held_by = 'contract') = (row_no is not null))
);
comment on table warehouse.appraisal_move is 'When each service of each partner moves in an option, and what holds it.';
comment on column warehouse.appraisal_move.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_move.option is 'Code of the option.';
comment on column warehouse.appraisal_move.phase is 'The phase in which it moves.';
comment on column warehouse.appraisal_move.council is 'The partner.';
comment on column warehouse.appraisal_move.service is 'The service.';
comment on column warehouse.appraisal_move.wanted is 'First day of the month from which the option asks for it.';
comment on column warehouse.appraisal_move.possible is 'First day of the first month that contracts, earlier phases and the work allow.';
comment on column warehouse.appraisal_move.live is 'First day of the month from which it is planned: the later of the two.';
comment on column warehouse.appraisal_move.months_to_move is 'Months of work before that.';
comment on column warehouse.appraisal_move.slack is 'Months by which it could come earlier than wanted; negative where it comes so much later.';
comment on column warehouse.appraisal_move.held_by is 'What decides on possible: the work itself from the decision on, a contract, or an earlier phase.';
comment on column warehouse.appraisal_move.awaited is 'The earlier phase, where one decides; else empty.';
comment on column warehouse.appraisal_move.delivery_id is 'The file in which the contract stands that decides.';
comment on column warehouse.appraisal_move.sheet_no is 'Position of its sheet among those read, from 1.';
comment on column warehouse.appraisal_move.row_no is 'Its row, as the officer''s program numbers it.';
comment on column warehouse.appraisal_move.open_contracts is 'Contracts of the service that run on until a notice that nobody knows; they hold nothing up here, and have to be asked about.';
comment on column warehouse.appraisal_move.position is 'Order in lists.';

grant select, insert, delete on warehouse.appraisal_coalition, warehouse.appraisal_allocation, warehouse.appraisal_withdrawal,
    warehouse.appraisal_move to baseline_loader;
grant select on warehouse.appraisal_coalition, warehouse.appraisal_allocation, warehouse.appraisal_withdrawal,
    warehouse.appraisal_move to baseline_reporter;
call warehouse.apply_guard();
