-- Did it happen? What each option plans for whom and when; and run by run, what later extracts show of it.

-- What was planned, and who answers for it ------------------------------------------------------------------------------

create table warehouse.appraisal_plan (
    appraisal_id   integer  not null references warehouse.appraisal,
    option         text     not null,
    line           text     not null,
    nature         text     not null check (nature in ('cashable', 'income', 'avoided', 'non-cashable')),
    council        text     not null,
    service        text     not null,
    group_no       smallint not null,
    financial_year smallint not null,
    amount         numeric  not null,
    primary key (appraisal_id, option, line, nature, council, service, group_no, financial_year)
);
comment on table warehouse.appraisal_plan is 'What each line of an option is to save in each year, for whom; the central case, weighed by its probability.';
comment on column warehouse.appraisal_plan.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_plan.option is 'The option.';
comment on column warehouse.appraisal_plan.line is 'The savings line.';
comment on column warehouse.appraisal_plan.nature is 'cashable, income, avoided or non-cashable.';
comment on column warehouse.appraisal_plan.council is 'The partner in whose base it lies; empty for an amount that all who take part have together.';
comment on column warehouse.appraisal_plan.service is 'The service; empty for an amount that belongs to none.';
comment on column warehouse.appraisal_plan.group_no is 'Standard subjective group; 0 where it lies in no cost.';
comment on column warehouse.appraisal_plan.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.appraisal_plan.amount is 'Pounds of that year at the baseline''s prices, exact and not rounded.';

create table warehouse.appraisal_schedule (
    appraisal_id integer not null references warehouse.appraisal,
    option       text    not null,
    commissioner text    not null,
    deliverer    text    not null,
    primary key (appraisal_id, option)
);
comment on table warehouse.appraisal_schedule is 'The schedule of benefits of each option: who commissions and who delivers.';
comment on column warehouse.appraisal_schedule.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_schedule.option is 'The option.';
comment on column warehouse.appraisal_schedule.commissioner is 'Who asks for the service and watches over it.';
comment on column warehouse.appraisal_schedule.deliverer is 'Who provides it.';

create table warehouse.appraisal_watch (
    appraisal_id integer       not null references warehouse.appraisal,
    option       text          not null,
    indicator    text          not null,
    target       numeric(18,4) not null,
    by_year      smallint      not null,
    owner        text          not null,
    position     smallint      not null,
    primary key (appraisal_id, option, indicator, by_year)
);
comment on table warehouse.appraisal_watch is 'The indicators that the client function watches, and what they are to reach by when.';
comment on column warehouse.appraisal_watch.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_watch.option is 'The option.';
comment on column warehouse.appraisal_watch.indicator is 'The indicator.';
comment on column warehouse.appraisal_watch.target is 'What it is to reach, in its unit.';
comment on column warehouse.appraisal_watch.by_year is 'The financial year by which, by its first calendar year.';
comment on column warehouse.appraisal_watch.owner is 'Who answers for it.';
comment on column warehouse.appraisal_watch.position is 'Place in the schedule.';

create table warehouse.appraisal_owner (
    appraisal_id integer not null references warehouse.appraisal,
    option       text    not null,
    line         text    not null,
    owner        text    not null,
    primary key (appraisal_id, option, line)
);
comment on table warehouse.appraisal_owner is 'Who answers for each saving of an option.';
comment on column warehouse.appraisal_owner.appraisal_id is 'The appraisal.';
comment on column warehouse.appraisal_owner.option is 'The option.';
comment on column warehouse.appraisal_owner.line is 'The savings line.';
comment on column warehouse.appraisal_owner.owner is 'Who answers for it.';

-- What later extracts show ------------------------------------------------------------------------------------------------

create table warehouse.benefit_run (
    run_id         integer      generated always as identity primary key,
    baseline_id    integer      not null references warehouse.baseline,
    appraisal_id   integer      not null references warehouse.appraisal,
    option         text         not null,
    as_of          timestamptz  not null,
    made_at        timestamptz  not null,
    from_year      smallint     not null,
    to_year        smallint     not null,
    price_base     smallint     not null,
    delivered_from numeric(7,6) not null,
    content_hash   char(64)     not null
);
comment on table warehouse.benefit_run is 'Each comparison of later extracts with a frozen baseline that found something new. The newest of a baseline counts.';
comment on column warehouse.benefit_run.run_id is 'Number of the comparison.';
comment on column warehouse.benefit_run.baseline_id is 'The baseline that it compares with.';
comment on column warehouse.benefit_run.appraisal_id is 'The appraisal whose plan it compares with.';
comment on column warehouse.benefit_run.option is 'The option that was chosen.';
comment on column warehouse.benefit_run.as_of is 'The moment whose files and maps it looked at.';
comment on column warehouse.benefit_run.made_at is 'When it was made.';
comment on column warehouse.benefit_run.from_year is 'First financial year that it measures.';
comment on column warehouse.benefit_run.to_year is 'Last financial year that it measures.';
comment on column warehouse.benefit_run.price_base is 'Financial year at whose prices all its pounds stand: the baseline''s.';
comment on column warehouse.benefit_run.delivered_from is 'The part of a planned amount from which it counts as delivered.';
comment on column warehouse.benefit_run.content_hash is 'sha256 over what it found; a comparison that finds the same is not kept twice.';

create table warehouse.benefit_price (
    run_id         integer       not null references warehouse.benefit_run,
    financial_year smallint      not null,
    price_index    text          not null,
    from_level     numeric(12,6) not null,
    to_level       numeric(12,6) not null,
    source         text          not null,
    primary key (run_id, financial_year, price_index)
);
comment on table warehouse.benefit_price is 'The factors by which later years'' pounds were brought to the baseline''s prices: times to_level, divided by from_level.';
comment on column warehouse.benefit_price.run_id is 'The comparison.';
comment on column warehouse.benefit_price.financial_year is 'The later year.';
comment on column warehouse.benefit_price.price_index is 'pay-award, contract or deflator.';
comment on column warehouse.benefit_price.from_level is 'Level of the later year.';
comment on column warehouse.benefit_price.to_level is 'Level of the price base.';
comment on column warehouse.benefit_price.source is 'Where both come from.';

create table warehouse.benefit_council (
    run_id         integer  not null references warehouse.benefit_run,
    financial_year smallint not null,
    council        text     not null,
    measured       boolean  not null,
    because        text     not null,
    primary key (run_id, financial_year, council),
    check (measured or because <> '')
);
comment on table warehouse.benefit_council is 'Which council''s costs of a later year could be compared. One whose extract is missing or not whole is not measured, which is not zero.';
comment on column warehouse.benefit_council.run_id is 'The comparison.';
comment on column warehouse.benefit_council.financial_year is 'The later year.';
comment on column warehouse.benefit_council.council is 'The council.';
comment on column warehouse.benefit_council.measured is 'Whether its costs of that year are whole.';
comment on column warehouse.benefit_council.because is 'Why they can''t be compared; empty where they can.';

create table warehouse.benefit_cell (
    run_id         integer       not null references warehouse.benefit_run,
    financial_year smallint      not null,
    council        text          not null,
    service        text          not null,
    group_no       smallint      not null,
    baseline       numeric(18,4) not null,
    supplied       numeric(18,4),
    current        numeric(18,4),
    delivered      numeric(18,4) not null,
    unclaimed      numeric(18,4),
    primary key (run_id, financial_year, council, service, group_no),
    check ((current is null) = (supplied is null) and (current is null) = (unclaimed is null)),
    check (current is not null or delivered = 0)
);
comment on table warehouse.benefit_cell is 'The ledger of benefits: baseline = current + delivered + unclaimed, to the last of four decimals, for each council, service and subjective group of a later year.';
comment on column warehouse.benefit_cell.run_id is 'The comparison.';
comment on column warehouse.benefit_cell.financial_year is 'The later year.';
comment on column warehouse.benefit_cell.council is 'The council.';
comment on column warehouse.benefit_cell.service is 'The service.';
comment on column warehouse.benefit_cell.group_no is 'Standard subjective group.';
comment on column warehouse.benefit_cell.baseline is 'In-scope controllable cost of the frozen baseline, in pounds.';
comment on column warehouse.benefit_cell.supplied is 'The same of the later year, in pounds of the files; empty where it is not measured.';
comment on column warehouse.benefit_cell.current is 'The same at the baseline''s prices.';
comment on column warehouse.benefit_cell.delivered is 'Pounds of the fall that cashable claims explain.';
comment on column warehouse.benefit_cell.unclaimed is 'Pounds of the fall that nobody claims; negative where the cost grew beyond what was claimed.';

create table warehouse.benefit_source (
    run_id           integer       not null references warehouse.benefit_run,
    financial_year   smallint      not null,
    council          text          not null,
    service          text          not null,
    group_no         smallint      not null,
    delivery_id      integer       not null references warehouse.delivery,
    cost_centre_code text          not null,
    subjective_code  text          not null,
    price_index      text,
    rows             integer       not null,
    supplied         numeric(18,4) not null,
    amount           numeric(18,4) not null
);
create index on warehouse.benefit_source (run_id, council, service, group_no);
comment on table warehouse.benefit_source is 'What the current pounds of each cell are made of: rows of a file with one cost centre and one subjective code.';
comment on column warehouse.benefit_source.run_id is 'The comparison.';
comment on column warehouse.benefit_source.financial_year is 'The later year.';
comment on column warehouse.benefit_source.council is 'The council.';
comment on column warehouse.benefit_source.service is 'The service.';
comment on column warehouse.benefit_source.group_no is 'Standard subjective group.';
comment on column warehouse.benefit_source.delivery_id is 'The file.';
comment on column warehouse.benefit_source.cost_centre_code is 'The council''s own cost centre.';
comment on column warehouse.benefit_source.subjective_code is 'The council''s own subjective code.';
comment on column warehouse.benefit_source.price_index is 'The index by which it was restated; empty at the price base''s own prices.';
comment on column warehouse.benefit_source.rows is 'How many rows.';
comment on column warehouse.benefit_source.supplied is 'Pounds of the file.';
comment on column warehouse.benefit_source.amount is 'Pounds at the baseline''s prices, each row rounded by itself.';

create table warehouse.benefit_claim (
    run_id         integer       not null references warehouse.benefit_run,
    financial_year smallint      not null,
    claim          text          not null,
    council        text          not null,
    line           text          not null,
    service        text          not null,
    group_no       smallint      not null,
    cashable       boolean       not null,
    claimed        numeric(18,4) not null,
    amount         numeric(18,4) not null,
    counted        numeric(18,4) not null,
    state          text          not null check (state in ('delivered', 'partly-delivered', 'reversed', 'not-evidenced', 'double-claimed', 'not-measured')),
    words          text          not null check (btrim(words) <> ''),
    evidence_kind  text          not null check (evidence_kind in ('post', 'contract', 'cost-centre')),
    evidence       text          not null,
    owner          text          not null,
    comment        text          not null,
    place          text          not null,
    primary key (run_id, financial_year, council, claim)
);
comment on table warehouse.benefit_claim is 'What officers claim to have saved, judged by later extracts, year by year.';
comment on column warehouse.benefit_claim.run_id is 'The comparison.';
comment on column warehouse.benefit_claim.financial_year is 'The year that it is judged for; a recurring saving is judged in each year from its own.';
comment on column warehouse.benefit_claim.claim is 'The claim''s number in the council''s file.';
comment on column warehouse.benefit_claim.council is 'Who claims it.';
comment on column warehouse.benefit_claim.line is 'The savings line of the option.';
comment on column warehouse.benefit_claim.service is 'The service.';
comment on column warehouse.benefit_claim.group_no is 'Standard subjective group.';
comment on column warehouse.benefit_claim.cashable is 'Whether a budget was cut by it. What isn''t stands in no ledger.';
comment on column warehouse.benefit_claim.claimed is 'Pounds of that year as the claim says.';
comment on column warehouse.benefit_claim.amount is 'The same at the baseline''s prices.';
comment on column warehouse.benefit_claim.counted is 'The part of it that later extracts bear out.';
comment on column warehouse.benefit_claim.state is 'delivered, partly-delivered, reversed (was there and came back), not-evidenced, double-claimed, or not-measured.';
comment on column warehouse.benefit_claim.words is 'Why.';
comment on column warehouse.benefit_claim.evidence_kind is 'post, contract or cost-centre.';
comment on column warehouse.benefit_claim.evidence is 'Its reference in the council''s extracts.';
comment on column warehouse.benefit_claim.owner is 'Who answers for it.';
comment on column warehouse.benefit_claim.comment is 'What the officer says to it.';
comment on column warehouse.benefit_claim.place is 'File and line.';

create table warehouse.benefit_position (
    run_id         integer       not null references warehouse.benefit_run,
    line           text          not null,
    nature         text          not null check (nature in ('cashable', 'income', 'avoided', 'non-cashable')),
    council        text          not null,
    service        text          not null,
    financial_year smallint      not null,
    planned        numeric(18,4) not null,
    forecast       numeric(18,4) not null,
    delivered      numeric(18,4),
    state          text          not null check (state in ('delivered', 'partly-delivered', 'slipped', 'reversed', 'not-evidenced', 'double-claimed', 'unclaimed', 'not-measured', 'not-due', 'to-come')),
    expected_year  smallint,
    words          text          not null,
    primary key (run_id, line, nature, council, service, financial_year)
);
comment on table warehouse.benefit_position is 'Each line of the option for each service, partner and year: planned, now forecast, and delivered.';
comment on column warehouse.benefit_position.run_id is 'The comparison.';
comment on column warehouse.benefit_position.line is 'The savings line.';
comment on column warehouse.benefit_position.nature is 'cashable, income, avoided or non-cashable.';
comment on column warehouse.benefit_position.council is 'The partner; empty for an amount that all who take part have together.';
comment on column warehouse.benefit_position.service is 'The service; empty for an amount that belongs to none.';
comment on column warehouse.benefit_position.financial_year is 'The year.';
comment on column warehouse.benefit_position.planned is 'Pounds that the appraisal plans.';
comment on column warehouse.benefit_position.forecast is 'Pounds that are expected now: what was delivered, what officers forecast, else the plan as far as it has slipped.';
comment on column warehouse.benefit_position.delivered is 'Pounds that were claimed and that later extracts bear out; empty where nothing was measured.';
comment on column warehouse.benefit_position.state is 'delivered, partly-delivered, slipped, reversed, not-evidenced, double-claimed, unclaimed (costs fell, nobody claims it), not-measured, not-due, or to-come (no later year yet).';
comment on column warehouse.benefit_position.expected_year is 'Where it is late: the year in which it is expected now.';
comment on column warehouse.benefit_position.words is 'Why.';

create table warehouse.benefit_measure (
    run_id         integer  not null references warehouse.benefit_run,
    financial_year smallint not null,
    council        text     not null,
    measure        text     not null,
    service        text     not null,
    baseline       numeric(18,4),
    current        numeric(18,4),
    target         numeric(18,4),
    by_year        smallint,
    direction      text     not null check (direction in ('HIGHER', 'LOWER', 'CONTEXT')),
    verdict        text     not null check (verdict in ('better', 'same', 'worse', 'met', 'not-met', 'no-verdict', 'not-measured')),
    words          text     not null,
    primary key (run_id, financial_year, council, measure, service)
);
comment on table warehouse.benefit_measure is 'Full-time equivalents and indicators beside the pounds: then, now, and what was to be reached.';
comment on column warehouse.benefit_measure.run_id is 'The comparison.';
comment on column warehouse.benefit_measure.financial_year is 'The later year.';
comment on column warehouse.benefit_measure.council is 'The council.';
comment on column warehouse.benefit_measure.measure is 'FTE, or the indicator; of a survey with its audience.';
comment on column warehouse.benefit_measure.service is 'The service; empty for an indicator of none.';
comment on column warehouse.benefit_measure.baseline is 'In the baseline; empty where it was not measured.';
comment on column warehouse.benefit_measure.current is 'In the later year; empty where it was not measured.';
comment on column warehouse.benefit_measure.target is 'What the option''s schedule wants; empty without one.';
comment on column warehouse.benefit_measure.by_year is 'By which year.';
comment on column warehouse.benefit_measure.direction is 'HIGHER or LOWER is better; CONTEXT has no verdict.';
comment on column warehouse.benefit_measure.verdict is 'better, same or worse than in the baseline; met or not-met where a target is due; no-verdict; not-measured.';
comment on column warehouse.benefit_measure.words is 'What it says in words, such as why it is not measured.';

-- The ledger from the facts again: every side added up anew from the rows behind it.
create view warehouse.benefit_tie as
with base as (
    select c.baseline_id, c.council, c.service, s.group_no, sum(c.amount) as amount
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where c.decision = 'in'
    group by c.baseline_id, c.council, c.service, s.group_no
), source as (
    select run_id, financial_year, council, service, group_no, sum(amount) as amount, sum(supplied) as supplied
    from warehouse.benefit_source
    group by run_id, financial_year, council, service, group_no
), claimed as (
    select run_id, financial_year, council, service, group_no, sum(counted) as amount
    from warehouse.benefit_claim
    where cashable
    group by run_id, financial_year, council, service, group_no
), wanted as (
    select y.run_id, y.financial_year, b.council, b.service, b.group_no
    from warehouse.benefit_council y
    join warehouse.benefit_run r using (run_id)
    join base b on b.baseline_id = r.baseline_id and b.council = y.council
    union
    select run_id, financial_year, council, service, group_no from source
    union
    select run_id, financial_year, council, service, group_no from warehouse.benefit_cell
)
select w.run_id, w.financial_year, w.council, w.service, w.group_no,
       coalesce(b.amount, 0) as baseline,
       case when y.measured then coalesce(s.amount, 0) end as current,
       coalesce(c.amount, 0) as delivered,
       l.unclaimed,
       case when y.measured then coalesce(b.amount, 0) - coalesce(s.amount, 0) - coalesce(c.amount, 0) - coalesce(l.unclaimed, 0)
            else coalesce(s.amount, 0) + coalesce(c.amount, 0) end as difference,
       l.run_id is not null and l.baseline = coalesce(b.amount, 0) and l.delivered = coalesce(c.amount, 0)
           and l.current is not distinct from case when y.measured then coalesce(s.amount, 0) end
           and l.supplied is not distinct from case when y.measured then coalesce(s.supplied, 0) end as as_kept
from wanted w
join warehouse.benefit_run r using (run_id)
left join warehouse.benefit_council y using (run_id, financial_year, council)
left join source s using (run_id, financial_year, council, service, group_no)
left join claimed c using (run_id, financial_year, council, service, group_no)
left join warehouse.benefit_cell l using (run_id, financial_year, council, service, group_no)
left join base b on b.baseline_id = r.baseline_id and b.council = w.council and b.service = w.service and b.group_no = w.group_no;
comment on view warehouse.benefit_tie is 'Each cell of the ledger of benefits added up anew: the baseline from its frozen rows, the later year from its sources, what was delivered from the claims. difference must be 0 and as_kept true.';
comment on column warehouse.benefit_tie.difference is 'Pounds by which baseline = current + delivered + unclaimed fails.';
comment on column warehouse.benefit_tie.as_kept is 'Whether the cell that was kept says the same.';

-- What the board reads of claims: not what proves them.
create view warehouse.benefit_claimed as
    select run_id, financial_year, claim, council, line, service, group_no, cashable, claimed, amount, counted, state, words, owner
    from warehouse.benefit_claim;
comment on view warehouse.benefit_claimed is 'The claims without the posts, contracts and cost centres that prove them.';

do $$
declare kept text;
begin
    foreach kept in array array['benefit_run', 'benefit_price', 'benefit_council', 'benefit_cell', 'benefit_source', 'benefit_claim',
                                'benefit_position', 'benefit_measure'] loop
        execute format('create trigger no_change before update or delete or truncate on warehouse.%I for each statement execute function warehouse.refuse_change()', kept);
    end loop;
end $$;

grant select, insert on warehouse.appraisal_plan, warehouse.appraisal_schedule, warehouse.appraisal_watch, warehouse.appraisal_owner,
    warehouse.benefit_run, warehouse.benefit_price, warehouse.benefit_council, warehouse.benefit_cell, warehouse.benefit_source,
    warehouse.benefit_claim, warehouse.benefit_position, warehouse.benefit_measure to baseline_loader;
grant select on warehouse.benefit_tie, warehouse.benefit_claimed to baseline_loader;
grant usage on all sequences in schema warehouse to baseline_loader;
grant select on warehouse.appraisal_plan, warehouse.appraisal_schedule, warehouse.appraisal_watch, warehouse.appraisal_owner,
    warehouse.benefit_run, warehouse.benefit_price, warehouse.benefit_council, warehouse.benefit_cell, warehouse.benefit_position,
    warehouse.benefit_measure, warehouse.benefit_claimed to baseline_reporter;
call warehouse.apply_guard();
