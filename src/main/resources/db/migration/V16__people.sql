-- People and quality: the rates that pay is worked out with, what each post costs by them, and indicators by their parts.

-- Rates -------------------------------------------------------------------------------------------------------------------
-- Each line holds for days (valid) and was known at times (known), like the lines of the maps.

create function warehouse.was_known(known_from timestamptz, known_to timestamptz) returns boolean
    language sql stable parallel safe as $$
    select case when warehouse.as_of() = 'infinity' then known_to is null
                else known_from <= warehouse.as_of() and coalesce(known_to > warehouse.as_of(), true) end
$$;
comment on function warehouse.was_known(timestamptz, timestamptz) is 'Whether a line is known now, or was at the moment that is asked about.';

create table warehouse.pay_award_history (
    effective_from date         not null,
    percent        numeric(7,4) not null,
    source         text         not null,
    known_from     timestamptz  not null,
    known_to       timestamptz
);
create table warehouse.ni_rate_history (
    valid_from           date          not null,
    valid_to             date          not null,
    lower_earnings_limit numeric(12,2) not null,
    secondary_threshold  numeric(12,2) not null,
    upper_limit          numeric(12,2),
    rate                 numeric(7,4)  not null,
    contracted_out_rate  numeric(7,4),
    rebate               numeric(7,4),
    source               text          not null,
    known_from           timestamptz   not null,
    known_to             timestamptz
);
create table warehouse.pension_rate_history (
    council        text         not null references warehouse.partner,
    valid_from     date         not null,
    valid_to       date         not null,
    future_service numeric(7,4) not null,
    deficit        numeric(7,4),
    source         text         not null,
    known_from     timestamptz  not null,
    known_to       timestamptz
);
create table warehouse.spine_point_history (
    point      smallint      not null,
    valid_from date          not null,
    valid_to   date          not null,
    salary     numeric(12,2) not null,
    source     text          not null,
    known_from timestamptz   not null,
    known_to   timestamptz
);
create table warehouse.grade_history (
    council       text        not null references warehouse.partner,
    grade         text        not null,
    lowest_point  smallint    not null,
    highest_point smallint    not null,
    valid_from    date        not null,
    valid_to      date        not null,
    source        text        not null,
    known_from    timestamptz not null,
    known_to      timestamptz,
    check (lowest_point <= highest_point)
);
create table warehouse.denominator_history (
    council        text          not null references warehouse.partner,
    denominator    text          not null,
    financial_year smallint      not null,
    amount         numeric(18,4) not null,
    source         text          not null,
    known_from     timestamptz   not null,
    known_to       timestamptz
);
create table warehouse.quartile_history (
    indicator      text          not null,
    kind           text          not null,
    financial_year smallint      not null,
    lower          numeric(18,4) not null,
    median         numeric(18,4) not null,
    upper          numeric(18,4) not null,
    source         text          not null,
    known_from     timestamptz   not null,
    known_to       timestamptz,
    check (lower <= median and median <= upper)
);

comment on table warehouse.pay_award_history is 'National pay awards of jobs/reference/pay-awards.csv, by which pay is brought to the level of another day.';
comment on column warehouse.pay_award_history.effective_from is 'From which day the award is paid, also where it was agreed later.';
comment on column warehouse.pay_award_history.percent is 'By how much pay rises, in percent.';
comment on table warehouse.ni_rate_history is 'Employer''s National Insurance of jobs/reference/ni-rates.csv: pounds of yearly pay, and percentages of it.';
comment on column warehouse.ni_rate_history.lower_earnings_limit is 'From here the rebate of contracted-out posts is given, in pounds a year.';
comment on column warehouse.ni_rate_history.secondary_threshold is 'Above here the employer pays, in pounds a year.';
comment on column warehouse.ni_rate_history.upper_limit is 'Up to here the contracted-out rate holds, in pounds a year; empty where there is none.';
comment on column warehouse.ni_rate_history.rate is 'Percent of the pay above the threshold.';
comment on column warehouse.ni_rate_history.contracted_out_rate is 'Percent between threshold and upper limit where the employer''s pension scheme is contracted out.';
comment on column warehouse.ni_rate_history.rebate is 'Percent of the pay between lower limit and threshold that is taken off for contracted-out posts.';
comment on table warehouse.pension_rate_history is 'Employer''s pension rates of jobs/reference/pension-rates.csv, in percent of the salary.';
comment on column warehouse.pension_rate_history.future_service is 'What is paid for the year''s service; it falls when a post goes.';
comment on column warehouse.pension_rate_history.deficit is 'What is paid towards the deficit, which stays when a post goes; empty where it is paid in another way.';
comment on table warehouse.spine_point_history is 'Yearly salary of each point of the pay spine, jobs/reference/spine-points.csv; each award brings new lines.';
comment on column warehouse.spine_point_history.point is 'The point.';
comment on column warehouse.spine_point_history.salary is 'Pounds a year at whole time.';
comment on table warehouse.grade_history is 'Which points a council''s grades reach over, jobs/reference/grades.csv.';
comment on column warehouse.grade_history.grade is 'As the council writes it; a step may follow behind a stroke in its files.';
comment on column warehouse.grade_history.lowest_point is 'First point of the grade.';
comment on column warehouse.grade_history.highest_point is 'Last point of the grade.';
comment on table warehouse.denominator_history is 'The one figure for each council and year that all its ratios are to be divided by, jobs/reference/denominators.csv.';
comment on column warehouse.denominator_history.denominator is 'What it counts, as the list of indicators says, such as fte.';
comment on column warehouse.denominator_history.amount is 'The figure, in the unit of the denominator.';
comment on table warehouse.quartile_history is 'Published quartiles of all bodies of one kind, jobs/reference/quartiles.csv.';
comment on column warehouse.quartile_history.indicator is 'The indicator.';
comment on column warehouse.quartile_history.kind is 'The kind of body, such as district.';
comment on column warehouse.quartile_history.lower is 'A quarter of the figures lies below.';
comment on column warehouse.quartile_history.median is 'Half of the figures lies below.';
comment on column warehouse.quartile_history.upper is 'Three quarters of the figures lie below.';

do $$
declare list text;
begin
    foreach list in array array['pay_award', 'ni_rate', 'pension_rate', 'spine_point', 'grade', 'denominator', 'quartile'] loop
        execute format('comment on column warehouse.%I.source is ''Where it was taken from.''', list || '_history');
        execute format('comment on column warehouse.%I.known_from is ''The start of the first run that read the line.''', list || '_history');
        execute format('comment on column warehouse.%I.known_to is ''The start of the first run that did not find it any more; empty while it stands.''', list || '_history');
        execute format('create view warehouse.%I as select * from warehouse.%I where warehouse.was_known(known_from, known_to)', list, list || '_history');
        execute format('comment on view warehouse.%I is ''The lines in force, or as they were known at the moment that is asked about.''', list);
    end loop;
    foreach list in array array['ni_rate', 'pension_rate', 'spine_point', 'grade'] loop
        execute format('comment on column warehouse.%I.valid_from is ''First day on which it holds.''', list || '_history');
        execute format('comment on column warehouse.%I.valid_to is ''Last day on which it holds.''', list || '_history');
    end loop;
    foreach list in array array['pension_rate', 'grade', 'denominator'] loop
        execute format('comment on column warehouse.%I.council is ''The council.''', list || '_history');
    end loop;
    foreach list in array array['denominator', 'quartile'] loop
        execute format('comment on column warehouse.%I.financial_year is ''Calendar year in which the financial year starts.''', list || '_history');
    end loop;
end $$;

-- What a post costs by the rates: one function for each rule ---------------------------------------------------------------

create aggregate warehouse.product(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1');

create function warehouse.pay_level(day date) returns numeric
    language sql stable as $$
    select case when min(effective_from) <= day
                then warehouse.product(1 + percent / 100) filter (where effective_from <= day) end
    from warehouse.pay_award
$$;
comment on function warehouse.pay_level(date) is 'The level of pay on a day, before the first award being 1; empty for a day before it. Pay of one day is brought to another in the proportion of their levels.';

create function warehouse.annualised(pay numeric, months numeric) returns numeric
    language sql immutable as $$
    select case when months is null or months = 12 then pay else round(pay * 12 / nullif(months, 0), 4) end
$$;
comment on function warehouse.annualised(numeric, numeric) is 'Pay of a whole year, where what is given was paid for some months of it.';

create function warehouse.employer_ni(pay numeric, contracted_out boolean, day date) returns numeric
    language sql stable as $$
    select round(case
        when pay <= r.lower_earnings_limit then 0
        when contracted_out and r.contracted_out_rate is not null then
            greatest(least(pay, r.upper_limit) - r.secondary_threshold, 0) * r.contracted_out_rate / 100
            + greatest(pay - r.upper_limit, 0) * r.rate / 100
            - (least(pay, r.secondary_threshold) - r.lower_earnings_limit) * coalesce(r.rebate, 0) / 100
        else greatest(pay - r.secondary_threshold, 0) * r.rate / 100
    end, 2)
    from warehouse.ni_rate r
    where day between r.valid_from and r.valid_to
$$;
comment on function warehouse.employer_ni(numeric, boolean, date) is 'Employer''s National Insurance on a year''s pay, to the penny, by the rates of the day; empty where no rate holds. A rebate can make it negative.';

create function warehouse.employer_pension(of_council text, salary numeric, day date) returns numeric
    language sql stable as $$
    select round(salary * r.future_service / 100, 2)
    from warehouse.pension_rate r
    where r.council = of_council and day between r.valid_from and r.valid_to
$$;
comment on function warehouse.employer_pension(text, numeric, date) is 'Employer''s pension for the year''s service, to the penny, by the council''s rate of the day; empty where no rate holds.';

-- Agency staff and secondees from elsewhere are billed, so they have no on-costs. A post whose pension is given as nought is not
-- in the scheme: no pension, and National Insurance in full.
create function warehouse.computed_ni(contract text, salary numeric, allowances numeric, pension numeric, months numeric, day date)
    returns numeric
    language sql stable as $$
    select case when contract not in ('agency', 'secondee-in') and salary <> 0 then
        round(warehouse.employer_ni(warehouse.annualised(salary + coalesce(allowances, 0), months), coalesce(pension, 1) <> 0, day)
              * coalesce(months, 12) / 12, 2) end
$$;
comment on function warehouse.computed_ni(text, numeric, numeric, numeric, numeric, date) is 'Employer''s National Insurance of a post by the rates of the day, for the months that its pay is given for; empty where there is no salary of ours or no rate.';

create function warehouse.computed_pension(of_council text, contract text, salary numeric, pension numeric, day date) returns numeric
    language sql stable as $$
    select case when contract not in ('agency', 'secondee-in') and salary <> 0
                then case when coalesce(pension, 1) <> 0 then warehouse.employer_pension(of_council, salary, day) else 0 end end
$$;
comment on function warehouse.computed_pension(text, text, numeric, numeric, date) is 'Employer''s pension of a post by the council''s rate of the day; nought for a post that is not in the scheme, empty where there is no salary of ours or no rate.';

create function warehouse.computed_deficit(of_council text, contract text, salary numeric, pension numeric, day date) returns numeric
    language sql stable as $$
    select case when contract not in ('agency', 'secondee-in') and salary <> 0 and coalesce(pension, 1) <> 0
                then (select round(salary * r.deficit / 100, 2) from warehouse.pension_rate r
                      where r.council = of_council and day between r.valid_from and r.valid_to) end
$$;
comment on function warehouse.computed_deficit(text, text, numeric, numeric, date) is 'What goes with the salary of a post towards the pension deficit; empty where it is not paid by salary. It does not fall when a post goes.';

create function warehouse.grade_midpoint(of_council text, of_grade text, day date) returns numeric
    language sql stable as $$
    select round(avg(p.salary), 4)
    from (select g.lowest_point, g.highest_point
          from warehouse.grade g
          where g.council = of_council and day between g.valid_from and g.valid_to
            and lower(g.grade) in (lower(btrim(of_grade)), lower(btrim(split_part(of_grade, '/', 1))))
          order by lower(g.grade) = lower(btrim(of_grade)) desc
          limit 1) g
    join warehouse.spine_point p
        on p.point in ((g.lowest_point + g.highest_point) / 2, (g.lowest_point + g.highest_point + 1) / 2)
       and day between p.valid_from and p.valid_to
    having count(*) = 1 + (min(g.lowest_point) + min(g.highest_point)) % 2
$$;
comment on function warehouse.grade_midpoint(text, text, date) is 'Whole-time salary in the middle of a grade: of its middle point, or halfway between the two in the middle; empty where the grade or a point is not known.';

-- Facts: months of pay, and the deficit apart from the pension ----------------------------------------------------------------

alter table warehouse.fact_staff
    add column paid_months numeric(9,4),
    add column pension_deficit numeric(18,4);
comment on column warehouse.fact_staff.paid_months is 'Months of the year for which the pay was given; empty for the whole year.';
comment on column warehouse.fact_staff.pension_deficit is 'Pounds a year towards the pension deficit; in no sum of pay, since it does not fall when a post goes.';

create or replace view warehouse.current_staff as
    select d.council, f.*
    from warehouse.fact_staff f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);

-- The same decisions as before, with what the file says of the whole post. share_from and share_to are the row's share of the
-- team, by which every amount of the whole post is to be cut.
create or replace view warehouse.scoped_staff as
    with limits as (
        select (select value::numeric from warehouse.setting where name = 'embedded-below') as embedded_below,
               (select value::numeric from warehouse.setting where name = 'in-scope-from') as in_from
    ), placed as (
        select f.*,
               coalesce(unit.target, centre.target) as service,
               coalesce(unit.share_from, centre.share_from) as share_from,
               coalesce(unit.share_to, centre.share_to) as share_to,
               coalesce(f.salary, 0) + coalesce(f.allowances, 0)
                   + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0) as pay
        from warehouse.current_staff f
        left join warehouse.meaning unit on unit.source_code_id = f.unit_id
        left join warehouse.meaning centre on centre.source_code_id = f.cost_centre_id and f.unit_id is null
    ), judged as (
        select p.*,
               case
                   when p.service = 'UNMAPPED' then 'unmapped'
                   when sv.ring = 'OUT' then 'other-service'
                   when p.service_share < l.embedded_below then 'embedded'
                   when p.service_share < l.in_from then 'borderline'
                   when sv.ring = 'OUTER' then 'outer-ring'
                   when p.occupancy = 'vacant-frozen' then 'vacancy-frozen'
                   when p.occupancy = 'supernumerary' then 'supernumerary'
                   when p.contract = 'secondee-out' then 'secondee-out'
                   when p.service_share < 1 then 'rest-of-role'
                   else 'in'
               end as alone
        from placed p
        join warehouse.service sv on sv.service = p.service
        cross join limits l
    ), vacancy as (
        select distinct council, as_at, lower(btrim(post_ref)) as post
        from judged
        where occupancy = 'vacant-funded' and alone in ('in', 'rest-of-role')
    )
    select p.council, p.delivery_id, p.sheet_no, p.row_no, p.as_at, p.service, p.grade, p.contract, p.occupancy,
           p.post_ref, p.service_share,
           warehouse.part(p.fte, p.share_from, p.share_to)::numeric(9,4) as fte,
           warehouse.part(p.pay, p.share_from, p.share_to) as pay, d.decision,
           case when d.decision in ('in', 'rest-of-role')
               then warehouse.part(round(p.fte * p.service_share, 4), p.share_from, p.share_to) else 0 end as fte_in,
           case when d.decision in ('in', 'rest-of-role')
               then warehouse.part(round(p.pay * p.service_share, 4), p.share_from, p.share_to) else 0 end as pay_in,
           case when c.covers and v.post is null then 'cover-without-vacancy' end as question,
           p.share_from, p.share_to, p.person, p.covers_post, p.spine_point, p.spine_date,
           p.hours, p.whole_time_hours, p.paid_weeks, p.paid_months, p.funding,
           p.fte as whole_fte, p.fte_supplied, p.pay as whole_pay,
           p.salary, p.allowances, p.employer_ni, p.employer_pension, p.pension_deficit
    from judged p
    cross join lateral (
        select p.contract = 'agency' and p.covers_post is not null and p.alone in ('in', 'rest-of-role') as covers
    ) c
    left join vacancy v
        on c.covers and v.council = p.council and v.as_at = p.as_at and v.post = lower(btrim(p.covers_post))
    cross join lateral (
        select case when v.post is not null then 'agency-cover' else p.alone end as decision
    ) d;

create view warehouse.staff_oncost as
    select f.council, f.delivery_id, f.sheet_no, f.row_no, f.as_at, f.salary, f.employer_ni, f.employer_pension,
           warehouse.computed_ni(f.contract, f.salary, f.allowances, f.employer_pension, f.paid_months, f.as_at) as computed_ni,
           warehouse.computed_pension(f.council, f.contract, f.salary, f.employer_pension, f.as_at) as computed_pension
    from (select d.council, f.* from warehouse.fact_staff f join warehouse.delivery d using (delivery_id)) f;
comment on view warehouse.staff_oncost is 'Employer''s National Insurance and pension of each post of every delivery: as supplied, and as the rates of its day make them.';

-- Frozen ---------------------------------------------------------------------------------------------------------------------

alter table warehouse.baseline_staff
    add column person           bytea,
    add column post_ref         text,
    add column covers_post      text,
    add column funding          text,
    add column spine_point      smallint,
    add column spine_date       date,
    add column hours            numeric(9,4),
    add column whole_time_hours numeric(9,4),
    add column paid_weeks       numeric(9,4),
    add column paid_months      numeric(9,4),
    add column fte_supplied     numeric(9,4),
    add column fte_computed     numeric(9,4),
    add column salary           numeric(18,4),
    add column allowances       numeric(18,4),
    add column employer_ni      numeric(18,4),
    add column employer_pension numeric(18,4),
    add column pension_deficit  numeric(18,4),
    add column computed_ni      numeric(18,4),
    add column computed_pension numeric(18,4),
    add column computed_deficit numeric(18,4),
    add column pay_annualised   numeric(18,4),
    add column pay_restated     numeric(18,4),
    add column pay_restated_in  numeric(18,4),
    add column estimated        boolean not null default false,
    add column pay_question     text check (pay_question in ('grade-not-known', 'rates-not-known', 'spine-date-missing', 'award-not-known'));
comment on column warehouse.baseline_staff.pay is 'Salary, allowances, employer''s National Insurance and pension as supplied, in pounds, at the pay level of spine_date; for a part of a year where paid_months says so.';
comment on column warehouse.baseline_staff.pay_in is 'The part of pay that is in scope, as supplied; not at the price base.';
comment on column warehouse.baseline_staff.fte is 'What counts: fte_computed where the file gives hours, else fte_supplied.';
comment on column warehouse.baseline_staff.person is 'Keyed hash of the pay number; no part of the content hash, since it hangs on the key.';
comment on column warehouse.baseline_staff.post_ref is 'The council''s number of the post.';
comment on column warehouse.baseline_staff.covers_post is 'The post that an agency worker covers.';
comment on column warehouse.baseline_staff.funding is 'Where the money comes from.';
comment on column warehouse.baseline_staff.spine_point is 'Point on the pay spine.';
comment on column warehouse.baseline_staff.spine_date is 'From which day the pay spine applies that pay is given at.';
comment on column warehouse.baseline_staff.hours is 'Contracted hours a week of the whole post.';
comment on column warehouse.baseline_staff.whole_time_hours is 'Hours a week of a whole-time post.';
comment on column warehouse.baseline_staff.paid_weeks is 'Weeks paid in a year.';
comment on column warehouse.baseline_staff.paid_months is 'Months of the year for which pay was given; empty for the whole year.';
comment on column warehouse.baseline_staff.fte_supplied is 'FTE as the file gives it.';
comment on column warehouse.baseline_staff.fte_computed is 'FTE as hours and weeks make it; empty where the file gives no hours.';
comment on column warehouse.baseline_staff.salary is 'As supplied, in pounds; empty where it was not.';
comment on column warehouse.baseline_staff.allowances is 'As supplied, in pounds; empty where they were not.';
comment on column warehouse.baseline_staff.employer_ni is 'As supplied, in pounds; empty where it was not. What the rates make is in computed_ni, and never mixed with it.';
comment on column warehouse.baseline_staff.employer_pension is 'As supplied, in pounds; empty where it was not. What the rates make is in computed_pension, and never mixed with it.';
comment on column warehouse.baseline_staff.pension_deficit is 'Towards the pension deficit, as supplied, in pounds; not saveable, and in no sum of pay.';
comment on column warehouse.baseline_staff.computed_ni is 'Employer''s National Insurance by the rates of the staff day, in pounds; empty where there is no salary or no rate.';
comment on column warehouse.baseline_staff.computed_pension is 'Employer''s pension for the year''s service by the council''s rate, in pounds; empty where there is no salary or no rate.';
comment on column warehouse.baseline_staff.computed_deficit is 'Towards the pension deficit by the council''s rate, in pounds; empty where it is not paid by salary.';
comment on column warehouse.baseline_staff.pay_annualised is 'pay for a whole year, at the pay level of spine_date; empty where no pay was supplied.';
comment on column warehouse.baseline_staff.pay_restated is 'pay_annualised at the price base: the pay level of the last day of the year of its price base, which is its own year unless the board set another. Funded vacancies without pay stand at the middle of their grade with on-costs, less the board''s vacancy factor (see estimated). Empty where it can''t be told; pay_question then says why.';
comment on column warehouse.baseline_staff.pay_restated_in is 'The part of pay_restated that is in scope; at the price base. Empty where that is.';
comment on column warehouse.baseline_staff.estimated is 'Whether pay_restated was worked out from the grade, since the post is vacant and has no pay.';
comment on column warehouse.baseline_staff.pay_question is 'Why pay_restated is empty although the post counts.';

create view warehouse.people_memo as
    select s.baseline_id, s.council, s.service, s.decision,
           count(distinct (s.delivery_id, s.sheet_no, s.row_no)) as posts,
           sum(s.fte) as fte, sum(s.fte_in) as fte_in, sum(s.fte - s.fte_in) as fte_outside,
           sum(s.pay) as pay, sum(s.pay_in) as pay_in, sum(s.pay - s.pay_in) as pay_outside,
           sum(s.pay_restated - coalesce(s.pay_restated_in, 0)) as restated_outside,
           count(*) filter (where s.pay_annualised is not null and s.pay_restated is null) as not_restated
    from warehouse.baseline_staff s
    group by s.baseline_id, s.council, s.service, s.decision;
comment on view warehouse.people_memo is 'Posts of each baseline by the board''s decision, with the FTE and pounds a year that stay outside. Counts under five are not to be printed, nor the pay that belongs to them.';
comment on column warehouse.people_memo.decision is 'in, or the exclusion; rest-of-role posts are in at their share.';
comment on column warehouse.people_memo.posts is 'Rows of the councils'' files; a post of a shared team counts in each of its services.';
comment on column warehouse.people_memo.pay is 'As supplied, in pounds.';
comment on column warehouse.people_memo.pay_outside is 'As supplied, in pounds; with pay_in it makes pay.';
comment on column warehouse.people_memo.restated_outside is 'At the price base, in pounds; without the posts that can''t be restated.';
comment on column warehouse.people_memo.not_restated is 'Posts with pay that can''t be brought to the price base.';

-- Quality --------------------------------------------------------------------------------------------------------------------

alter table warehouse.service add column comparator text;
comment on column warehouse.service.comparator is 'The service with whose comparator it is compared; Finance takes in payroll, and Human resources does not.';
alter table warehouse.indicator add column denominator text;
comment on column warehouse.indicator.denominator is 'What its ratio is divided by, where a council has one figure for all its ratios, such as running-costs or fte.';

alter table warehouse.fact_measure
    add column audience text check (audience in ('commissioner', 'user')),
    add column score    smallint check (score between 1 and 5),
    add column invited  numeric(18,4);
comment on column warehouse.fact_measure.audience is 'Of a survey: whether those who commission the service answered, or those who use it.';
comment on column warehouse.fact_measure.score is 'One answer to one statement, 1 to 5; the numerator is then 1 for 4 and 5, else 0, and the denominator 1.';
comment on column warehouse.fact_measure.invited is 'Of a survey: how many were asked to answer.';

create or replace view warehouse.current_measure as
    select d.council, f.*
    from warehouse.fact_measure f
    join warehouse.delivery d using (delivery_id)
    where warehouse.counts(d);

alter table warehouse.baseline_measure
    add column numerator      numeric(18,4),
    add column denominator    numeric(18,4),
    add column computed_value numeric(18,4),
    add column audience       text,
    add column score          smallint,
    add column invited        numeric(18,4);
comment on column warehouse.baseline_measure.value is 'As supplied.';
comment on column warehouse.baseline_measure.numerator is 'Upper part of the ratio; empty where it was not supplied.';
comment on column warehouse.baseline_measure.denominator is 'Lower part of the ratio; empty where it was not supplied.';
comment on column warehouse.baseline_measure.computed_value is 'What the parts make in the indicator''s unit; empty where one of them is missing.';
comment on column warehouse.baseline_measure.audience is 'Of a survey: commissioner or user.';
comment on column warehouse.baseline_measure.score is 'One answer to one statement of a survey, 1 to 5.';
comment on column warehouse.baseline_measure.invited is 'Of a survey: how many were asked.';

create function warehouse.ratio(numerator numeric, denominator numeric, unit text) returns numeric
    language sql immutable as $$
    select round(numerator * case when unit like '%\%%' then 100 when unit = 'per 1000' then 1000 else 1 end
                 / nullif(denominator, 0), 4)
$$;
comment on function warehouse.ratio(numeric, numeric, text) is 'The value of an indicator by its parts, in its unit; empty where a part is missing or the denominator is nought.';

-- One row for each indicator, audience and partner of the year, and one (without a council) for all partners together.
create view warehouse.quality as
    with figure as (
        select m.baseline_id, m.indicator, i.direction, i.unit, i.position, m.council, p.kind, coalesce(m.audience, '') as audience,
               sum(m.value) filter (where m.score is null) as value, bool_or(m.collected) as collected,
               count(*) filter (where m.score is null) as lines,
               sum(m.numerator) as numerator, sum(m.denominator) as denominator,
               bool_and(m.numerator is not null and m.denominator is not null or not m.collected) as has_parts,
               case when m.audience is not null then
                   count(distinct (m.delivery_id, m.sheet_no, m.row_no)) filter (where m.score is not null)
                   + coalesce(max(m.denominator) filter (where m.score is null), 0) end as answers,
               max(m.invited) as invited
        from warehouse.baseline_measure m
        join warehouse.baseline b on b.baseline_id = m.baseline_id and b.financial_year = m.financial_year
        join warehouse.indicator i using (indicator)
        join warehouse.partner p on p.partner = m.council
        where m.period = 0
        group by m.baseline_id, m.indicator, i.direction, i.unit, i.position, m.council, p.kind, m.audience
    ), valued as (
        select f.*,
               case when f.has_parts and f.denominator > 0 then warehouse.ratio(f.numerator, f.denominator, f.unit)
                    when f.lines = 1 then f.value end as figure
        from figure f
    ), told as (
        select v.*,
               case when not v.collected then 'not-collected'
                    when v.answers < 5 then 'under-five-answers'
                    when v.figure is null then 'not-told'
                    else 'measured' end as state
        from valued v
    ), partner as (
        select b.baseline_id, b.financial_year, p.partner as council, p.kind
        from warehouse.baseline b
        join warehouse.partner p
            on p.joined_on <= make_date(b.financial_year + 1, 3, 31)
            and (p.left_on is null or p.left_on > make_date(b.financial_year, 4, 1))
    ), subject as (
        select distinct baseline_id, indicator, audience, direction, unit, position from told
    ), each as (
        select s.baseline_id, p.financial_year, s.indicator, s.audience, s.direction, s.unit, s.position, p.council, p.kind,
               coalesce(t.state, 'not-supplied') as state,
               case when t.state = 'measured' then t.figure end as value,
               case when t.state = 'measured' then t.value end as supplied_value,
               case when t.state = 'measured' and t.has_parts then t.numerator end as numerator,
               case when t.state = 'measured' and t.has_parts then t.denominator end as denominator,
               t.answers, t.invited
        from subject s
        join partner p using (baseline_id)
        left join told t using (baseline_id, indicator, audience, council)
    ), ranked as (
        select e.*,
               count(e.value) over same as compared,
               rank() over (partition by e.baseline_id, e.indicator, e.audience, e.kind, e.value is null
                            order by case e.direction when 'LOWER' then e.value else -e.value end) as place
        from each e
        window same as (partition by e.baseline_id, e.indicator, e.audience, e.kind)
    )
    select r.baseline_id, r.indicator, nullif(r.audience, '') as audience, r.council, r.kind, r.direction, r.unit, r.position,
           r.state, r.value, r.supplied_value, r.numerator, r.denominator, r.answers, r.invited,
           round(100 * r.answers / nullif(r.invited, 0), 1) as response_rate,
           case when r.value is null or r.direction = 'CONTEXT' then null
                when q.indicator is not null then case r.direction
                    when 'LOWER' then case when r.value <= q.lower then 1 when r.value <= q.median then 2 when r.value <= q.upper then 3 else 4 end
                    else case when r.value >= q.upper then 1 when r.value >= q.median then 2 when r.value >= q.lower then 3 else 4 end end
                when r.compared >= 4 then (1 + (4 * (r.place - 1)) / r.compared)::int
           end as quartile,
           case when r.value is null or r.direction = 'CONTEXT' then 'no comparison'
                when q.indicator is not null then 'published quartiles of this kind'
                when r.compared >= 4 then 'partners of this kind'
                else 'no comparison' end as compared_with
    from ranked r
    left join warehouse.quartile q
        on q.indicator = r.indicator and q.kind = r.kind and q.financial_year = r.financial_year and r.audience = ''
    union all
    select e.baseline_id, e.indicator, nullif(e.audience, ''), null, null, e.direction, e.unit, e.position,
           case when count(e.value) = 0 then 'not-told' when count(e.numerator) < count(*) then 'in-part' else 'measured' end,
           warehouse.ratio(sum(e.numerator), sum(e.denominator), e.unit), null, sum(e.numerator), sum(e.denominator),
           sum(e.answers) filter (where e.value is not null), sum(e.invited) filter (where e.value is not null),
           round(100 * sum(e.answers) filter (where e.value is not null)
                 / nullif(sum(e.invited) filter (where e.value is not null), 0), 1),
           null, 'no comparison'
    from each e
    group by e.baseline_id, e.indicator, e.audience, e.direction, e.unit, e.position;
comment on view warehouse.quality is 'Indicators and surveys of each baseline''s year. Quartile 1 is best; a quarter takes four figures of one kind of body. Without a council: all partners together, by adding numerators and denominators.';
comment on column warehouse.quality.audience is 'Of a survey: commissioner or user; empty for an indicator.';
comment on column warehouse.quality.state is 'measured; not-collected; under-five-answers, whose value is not shown; not-told, where the parts or values do not make one figure; not-supplied; in-part, of all partners together, where some gave no parts.';
comment on column warehouse.quality.value is 'By numerator and denominator where both were supplied, else as supplied; empty in every state but measured and in-part, never nought.';
comment on column warehouse.quality.supplied_value is 'As the council gives it; empty for single answers.';
comment on column warehouse.quality.answers is 'Of a survey: how many people answered.';
comment on column warehouse.quality.response_rate is 'Percent of those invited who answered; empty where it is not known how many were.';
comment on column warehouse.quality.quartile is 'From 1, which is best, to 4; empty without a comparison or a better direction.';
comment on column warehouse.quality.compared_with is 'published quartiles of this kind, partners of this kind, or no comparison.';

create view warehouse.denominator_question as
    with used as (
        select m.baseline_id, m.council, i.denominator, m.indicator, m.denominator as amount, b.financial_year
        from warehouse.baseline_measure m
        join warehouse.baseline b on b.baseline_id = m.baseline_id and b.financial_year = m.financial_year
        join warehouse.indicator i using (indicator)
        where m.period = 0 and m.audience is null and i.denominator is not null and m.denominator is not null
    )
    select u.baseline_id, u.council, u.denominator, d.amount as agreed,
           string_agg(distinct u.indicator || ' ' || trim_scale(u.amount), ', ') as used
    from used u
    left join warehouse.denominator d
        on d.council = u.council and d.denominator = u.denominator and d.financial_year = u.financial_year
    group by u.baseline_id, u.council, u.denominator, d.amount
    having count(distinct u.amount) > 1 or bool_or(u.amount <> d.amount);
comment on view warehouse.denominator_question is 'Councils whose ratios are divided by more than one figure for the same thing, or by another than was agreed.';
comment on column warehouse.denominator_question.agreed is 'The agreed figure; empty where none is.';
comment on column warehouse.denominator_question.used is 'The indicators with the figures that they were divided by.';

create view warehouse.comparator_cost as
    select b.baseline_id, p.partner as council, k.comparator,
           (select sum(c.amount) from warehouse.baseline_cost c join warehouse.service s using (service)
            where c.baseline_id = b.baseline_id and c.council = p.partner and c.decision = 'in'
              and coalesce(s.comparator, s.service) = k.comparator) as cost,
           (select sum(f.fte_in) from warehouse.baseline_staff f join warehouse.service s using (service)
            where f.baseline_id = b.baseline_id and f.council = p.partner and f.fte_in > 0
              and coalesce(s.comparator, s.service) = k.comparator) as fte
    from warehouse.baseline b
    cross join warehouse.partner p
    cross join (select distinct coalesce(comparator, service) as comparator from warehouse.service where ring = 'CORE') k;
comment on view warehouse.comparator_cost is 'What the value-for-money comparators of a function are to hold: in-scope cost and FTE of its services together. Empty where nothing was supplied.';
comment on column warehouse.comparator_cost.comparator is 'The function by the code of its main service.';
comment on column warehouse.comparator_cost.cost is 'Pounds, controllable.';

grant select, insert, update on warehouse.pay_award_history, warehouse.ni_rate_history, warehouse.pension_rate_history,
    warehouse.spine_point_history, warehouse.grade_history, warehouse.denominator_history, warehouse.quartile_history to baseline_loader;
grant select on warehouse.pay_award, warehouse.ni_rate, warehouse.pension_rate, warehouse.spine_point, warehouse.grade,
    warehouse.denominator, warehouse.quartile, warehouse.staff_oncost, warehouse.people_memo, warehouse.quality,
    warehouse.denominator_question, warehouse.comparator_cost to baseline_loader;
grant select on warehouse.pay_award, warehouse.ni_rate, warehouse.pension_rate, warehouse.spine_point, warehouse.grade,
    warehouse.denominator, warehouse.quartile, warehouse.quality, warehouse.denominator_question to baseline_reporter;
