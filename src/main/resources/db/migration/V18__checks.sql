-- The checks of a baseline: how they are judged, what each found, how far each extract can be relied on, and who has signed.

-- Settings in force, loaded anew from jobs/ at the start of each run -----------------------------------------------

create table warehouse.check_rule (
    check_id text     primary key check (check_id ~ '^C[0-9]{2}$'),
    name     text     not null,
    level    text     not null,
    question text     not null,
    unit     text     not null,
    remedy   text     not null,
    green    numeric  not null check (green >= 0),
    amber    numeric  not null check (amber >= green),
    floor    numeric  not null check (floor >= 0),
    stops    text     not null check (stops in ('red', 'council-red', 'not-green', 'never')),
    owner    text     not null
);
comment on table warehouse.check_rule is 'How each check is judged by the next freeze, as jobs/checks.yml says; the words come from the head of its statement.';
comment on column warehouse.check_rule.check_id is 'C01 to C21.';
comment on column warehouse.check_rule.name is 'What the check is called.';
comment on column warehouse.check_rule.level is 'What it is about, such as completeness or pay.';
comment on column warehouse.check_rule.question is 'What it asks, in one sentence.';
comment on column warehouse.check_rule.unit is 'The unit of its measure, such as percent or FTE.';
comment on column warehouse.check_rule.remedy is 'What to do where it is not green.';
comment on column warehouse.check_rule.green is 'The largest measure that is still green.';
comment on column warehouse.check_rule.amber is 'The largest measure that is still amber.';
comment on column warehouse.check_rule.floor is 'A difference up to this does not matter, whatever its measure; in pounds, or in the unit that the check compares.';
comment on column warehouse.check_rule.stops is 'What keeps a pack a draft: a red outcome, one of a council as a whole, any that is not green, or nothing. Where something does, not-checked does too.';
comment on column warehouse.check_rule.owner is 'Whose move it is where it is not green.';

create table warehouse.check_limit (
    name  text    primary key,
    value numeric not null
);
comment on table warehouse.check_limit is 'Further figures that single checks compare with, as jobs/checks.yml sets them.';
comment on column warehouse.check_limit.name is 'The check and the name of the figure, such as C17/lowest-ratio.';
comment on column warehouse.check_limit.value is 'The figure.';

create table warehouse.nil_return (
    council     text not null references warehouse.partner,
    service     text not null,
    extract     text not null,
    because     text not null,
    decided_by  text not null,
    approved_by text not null,
    primary key (council, service, extract)
);
comment on table warehouse.nil_return is 'What a council has signed that it has none of, so that its absence is no gap.';
comment on column warehouse.nil_return.council is 'The council.';
comment on column warehouse.nil_return.service is 'The service; empty for all of the extract.';
comment on column warehouse.nil_return.extract is 'The kind of extract: cost, staff, performance or contracts.';
comment on column warehouse.nil_return.because is 'Why there is none.';
comment on column warehouse.nil_return.decided_by is 'Who says so.';
comment on column warehouse.nil_return.approved_by is 'Who agreed; another person.';

create table warehouse.reconciling_item (
    item_no     integer       primary key,
    council     text          not null references warehouse.partner,
    service     text          not null,
    item        text          not null,
    amount      numeric(18,4) not null,
    because     text          not null,
    decided_by  text          not null,
    approved_by text          not null
);
comment on table warehouse.reconciling_item is 'Differences between ledger and payroll that a council has explained, of jobs/reconciling-items.csv.';
comment on column warehouse.reconciling_item.item_no is 'Its place in the file.';
comment on column warehouse.reconciling_item.council is 'The council.';
comment on column warehouse.reconciling_item.service is 'The service.';
comment on column warehouse.reconciling_item.item is 'What it is called.';
comment on column warehouse.reconciling_item.amount is 'Pounds by which the ledger is above the payroll for this reason; below it where negative.';
comment on column warehouse.reconciling_item.because is 'The explanation.';
comment on column warehouse.reconciling_item.decided_by is 'Who explained it.';
comment on column warehouse.reconciling_item.approved_by is 'Who agreed; another person.';

create table warehouse.extract_grade (
    council text not null references warehouse.partner,
    feed    text not null,
    kind    text not null,
    grade   text not null check (grade in ('A', 'B', 'C', 'D')),
    primary key (council, feed)
);
comment on table warehouse.extract_grade is 'How far each extract can be relied on as agreed with the council, of its definition in jobs/feeds.';
comment on column warehouse.extract_grade.council is 'The council.';
comment on column warehouse.extract_grade.feed is 'The extract.';
comment on column warehouse.extract_grade.kind is 'Its kind.';
comment on column warehouse.extract_grade.grade is 'A to D.';

create table warehouse.confidence_rule (
    kind         text   primary key check (kind in ('cost', 'staff', 'performance', 'contracts')),
    needs        text[] not null,
    amber        text   not null check (amber in ('A', 'B', 'C', 'D')),
    not_checked  text   not null check (not_checked in ('A', 'B', 'C', 'D')),
    red          text   not null check (red in ('A', 'B', 'C', 'D')),
    part_missing text   not null check (part_missing in ('A', 'B', 'C', 'D')),
    unsigned     text   not null check (unsigned in ('A', 'B', 'C', 'D'))
);
comment on table warehouse.confidence_rule is 'The best grade that an extract can have, as jobs/checks.yml says.';
comment on column warehouse.confidence_rule.kind is 'The kind of extract.';
comment on column warehouse.confidence_rule.needs is 'The checks that speak of it.';
comment on column warehouse.confidence_rule.amber is 'The best grade where one of them is amber.';
comment on column warehouse.confidence_rule.not_checked is 'The best grade where one of them could not be made.';
comment on column warehouse.confidence_rule.red is 'The best grade where one of them is red.';
comment on column warehouse.confidence_rule.part_missing is 'The best grade where a file of it has not come.';
comment on column warehouse.confidence_rule.unsigned is 'The best grade where the council has not signed.';

-- What is frozen with a baseline -----------------------------------------------------------------------------------

create table warehouse.baseline_council (
    baseline_id integer  not null references warehouse.baseline,
    council     text     not null,
    position    smallint not null,
    fingerprint char(64) not null,
    primary key (baseline_id, council)
);
comment on table warehouse.baseline_council is 'The partners that each baseline speaks of, with a fingerprint of what they sign.';
comment on column warehouse.baseline_council.baseline_id is 'The baseline.';
comment on column warehouse.baseline_council.council is 'The partner.';
comment on column warehouse.baseline_council.position is 'Place in reports.';
comment on column warehouse.baseline_council.fingerprint is 'sha256 over its files and its figures by service, subjective and decision; a signature holds for the next baseline where it is the same.';

create table warehouse.baseline_check_rule (
    baseline_id integer not null references warehouse.baseline,
    check_id    text    not null,
    name        text    not null,
    level       text    not null,
    question    text    not null,
    unit        text    not null,
    remedy      text    not null,
    green       numeric not null,
    amber       numeric not null,
    floor       numeric not null,
    stops       text    not null,
    owner       text    not null,
    primary key (baseline_id, check_id)
);
comment on table warehouse.baseline_check_rule is 'How the checks of each baseline were judged.';
comment on column warehouse.baseline_check_rule.baseline_id is 'The baseline.';
comment on column warehouse.baseline_check_rule.check_id is 'C01 to C21.';
comment on column warehouse.baseline_check_rule.name is 'What the check is called.';
comment on column warehouse.baseline_check_rule.level is 'What it is about.';
comment on column warehouse.baseline_check_rule.question is 'What it asks.';
comment on column warehouse.baseline_check_rule.unit is 'The unit of its measure.';
comment on column warehouse.baseline_check_rule.remedy is 'What to do where it is not green.';
comment on column warehouse.baseline_check_rule.green is 'The largest measure that is still green.';
comment on column warehouse.baseline_check_rule.amber is 'The largest measure that is still amber.';
comment on column warehouse.baseline_check_rule.floor is 'A difference up to this does not matter.';
comment on column warehouse.baseline_check_rule.stops is 'What keeps a pack a draft.';
comment on column warehouse.baseline_check_rule.owner is 'Whose move it is where it is not green.';

create table warehouse.baseline_check (
    baseline_id integer not null references warehouse.baseline,
    check_id    text    not null,
    council     text    not null,
    service     text,
    subject     text    not null,
    value_a     numeric,
    value_b     numeric,
    difference  numeric,
    measure     numeric,
    outcome     text    not null check (outcome in ('green', 'amber', 'red', 'not-checked')),
    words       text    not null check (btrim(words) <> ''),
    check ((measure is null) = (outcome = 'not-checked'))
);
create index on warehouse.baseline_check (baseline_id, check_id, council);
comment on table warehouse.baseline_check is 'What each check found when the baseline was frozen. Who has signed is asked anew; see check_outcome.';
comment on column warehouse.baseline_check.baseline_id is 'The baseline.';
comment on column warehouse.baseline_check.check_id is 'C01 to C20.';
comment on column warehouse.baseline_check.council is 'The council.';
comment on column warehouse.baseline_check.service is 'The service; empty where it is about all of the council.';
comment on column warehouse.baseline_check.subject is 'What was looked at where one check looks at several things, such as an extract or a supplier.';
comment on column warehouse.baseline_check.value_a is 'One side of the comparison.';
comment on column warehouse.baseline_check.value_b is 'The other side.';
comment on column warehouse.baseline_check.difference is 'What they differ by.';
comment on column warehouse.baseline_check.measure is 'How large that is, in the check''s unit; empty where it could not be checked.';
comment on column warehouse.baseline_check.outcome is 'green, amber, red, or not-checked, which is no pass.';
comment on column warehouse.baseline_check.words is 'The outcome in words; for not-checked the reason.';

create table warehouse.baseline_payroll_bridge (
    baseline_id integer       not null references warehouse.baseline,
    council     text          not null,
    service     text          not null,
    position    smallint      not null,
    item        text          not null,
    kind        text          not null check (kind in ('ledger', 'payroll', 'staff-list', 'agreed', 'residual')),
    posts       integer,
    amount      numeric(18,4) not null,
    because     text          not null,
    decided_by  text,
    approved_by text
);
create index on warehouse.baseline_payroll_bridge (baseline_id, council, service);
comment on table warehouse.baseline_payroll_bridge is 'From the payroll to the ledger: payroll + items + residual = ledger, to the penny, for each council and service.';
comment on column warehouse.baseline_payroll_bridge.baseline_id is 'The baseline.';
comment on column warehouse.baseline_payroll_bridge.council is 'The council.';
comment on column warehouse.baseline_payroll_bridge.service is 'The service.';
comment on column warehouse.baseline_payroll_bridge.position is 'Place of the line.';
comment on column warehouse.baseline_payroll_bridge.item is 'What the line is called.';
comment on column warehouse.baseline_payroll_bridge.kind is 'The ledger, the payroll, an item that the staff list gives, one that was agreed, or what nobody has explained.';
comment on column warehouse.baseline_payroll_bridge.posts is 'How many posts it is about; empty where it is not about posts. Fewer than five are not shown with their pay.';
comment on column warehouse.baseline_payroll_bridge.amount is 'Pounds a year.';
comment on column warehouse.baseline_payroll_bridge.because is 'Why it is there.';
comment on column warehouse.baseline_payroll_bridge.decided_by is 'Who explained an agreed item.';
comment on column warehouse.baseline_payroll_bridge.approved_by is 'Who agreed to it.';

create table warehouse.baseline_confidence (
    baseline_id integer not null references warehouse.baseline,
    council     text    not null,
    service     text    not null,
    kind        text    not null,
    best        text    not null check (best in ('A', 'B', 'C', 'D', 'X')),
    unsigned    text    not null check (unsigned in ('A', 'B', 'C', 'D', 'X')),
    pounds      numeric(18,4),
    because     text    not null,
    primary key (baseline_id, council, service, kind)
);
comment on table warehouse.baseline_confidence is 'How far each extract can be relied on for each service; the grade of today, which a signature may raise, is in the view confidence.';
comment on column warehouse.baseline_confidence.baseline_id is 'The baseline.';
comment on column warehouse.baseline_confidence.council is 'The council.';
comment on column warehouse.baseline_confidence.service is 'The service.';
comment on column warehouse.baseline_confidence.kind is 'The kind of extract.';
comment on column warehouse.baseline_confidence.best is 'The grade once the council has signed; X where it was not supplied.';
comment on column warehouse.baseline_confidence.unsigned is 'The best grade that it can have until then.';
comment on column warehouse.baseline_confidence.pounds is 'By how many pounds the grade weighs in totals; empty where nothing was supplied, never nought.';
comment on column warehouse.baseline_confidence.because is 'Why it has this grade.';

do $$
declare frozen text;
begin
    foreach frozen in array array['baseline_council', 'baseline_check_rule', 'baseline_check', 'baseline_payroll_bridge', 'baseline_confidence'] loop
        execute format('create trigger no_change before update or delete or truncate on warehouse.%I for each statement execute function warehouse.refuse_change()', frozen);
        execute format('create trigger no_late_insert after insert on warehouse.%I referencing new table as added for each statement execute function warehouse.refuse_late_insert()', frozen);
    end loop;
end $$;

-- Signatures --------------------------------------------------------------------------------------------------------

create table warehouse.sign_off (
    sign_off_id integer generated always as identity primary key,
    baseline_id integer     not null references warehouse.baseline,
    council     text        not null,
    name        text        not null check (btrim(name) <> ''),
    role        text        not null check (role in ('s151-officer', 'deputy-s151-officer')),
    signed_on   date        not null,
    noted_at    timestamptz not null,
    foreign key (baseline_id, council) references warehouse.baseline_council
);
comment on table warehouse.sign_off is 'Who has signed a council''s figures in which baseline. Only ever added to.';
comment on column warehouse.sign_off.sign_off_id is 'Number of the signature.';
comment on column warehouse.sign_off.baseline_id is 'The baseline that was signed.';
comment on column warehouse.sign_off.council is 'The council whose figures were signed.';
comment on column warehouse.sign_off.name is 'Who signed.';
comment on column warehouse.sign_off.role is 'The officer who answers for the council''s finances by law (section 151), or the deputy.';
comment on column warehouse.sign_off.signed_on is 'The day of the signature.';
comment on column warehouse.sign_off.noted_at is 'When it was entered here.';

create function warehouse.refuse_other_signature() returns trigger language plpgsql as $$
begin
    raise exception 'a signature can''t be changed or taken away (%)', tg_op
        using hint = 'Restated files end it by themselves: the next baseline has to be signed again.';
end $$;
create trigger no_change before update or delete or truncate on warehouse.sign_off
    for each statement execute function warehouse.refuse_other_signature();

-- A signature holds for the baseline that it was given for, and for a later one in which the council's files and figures are
-- the same. Where they differ it has expired for the later one; the earlier one keeps it.
create view warehouse.sign_off_state as
    select c.baseline_id, c.council, c.position,
           case when s.sign_off_id is null then 'missing' when s.holds then 'signed' else 'expired' end as state,
           s.name, s.role, s.signed_on, s.baseline as signed_baseline,
           case when s.sign_off_id is null then 'nobody has signed'
                when s.own then 'signed'
                when s.holds then 'signed for ' || s.baseline || '; files and figures are the same'
                else 'was signed for ' || s.baseline || ' and has expired: ' || coalesce(
                    (select 'restated since: ' || string_agg(d.file_name, ', ' order by d.feed, d.period, d.delivery_id)
                     from warehouse.baseline_delivery n join warehouse.delivery d using (delivery_id)
                     where n.baseline_id = c.baseline_id and d.council = c.council
                       and not exists (select from warehouse.baseline_delivery o
                                       where o.baseline_id = s.baseline_id and o.delivery_id = n.delivery_id)),
                    'its figures have changed since') end as words
    from warehouse.baseline_council c
    left join lateral (
        select o.*, b.name as baseline, o.baseline_id = c.baseline_id as own, f.fingerprint = c.fingerprint as holds
        from warehouse.sign_off o
        join warehouse.baseline b using (baseline_id)
        join warehouse.baseline_council f on f.baseline_id = o.baseline_id and f.council = o.council
        where o.council = c.council and o.baseline_id <= c.baseline_id
        order by o.baseline_id = c.baseline_id desc, f.fingerprint = c.fingerprint desc, o.baseline_id desc, o.sign_off_id desc
        limit 1) s on true;
comment on view warehouse.sign_off_state is 'Whether each council of each baseline has signed: signed, missing or expired.';

-- What the checks look at, and what reports read -------------------------------------------------------------------

-- Costs as they stood in the files; what a budget plan takes off is no cost that was supplied.
create view warehouse.checked_cost as
    select baseline_id, delivery_id, council, service, subjective, cost_centre_code, subjective_code, supplier, partner as other_partner,
           period, decision, capital, supplied as amount
    from warehouse.baseline_cost
    where nature = 'ledger';
comment on view warehouse.checked_cost is 'The costs of a baseline as the checks look at them: amounts as they stood in the files.';

create view warehouse.checked_staff as
    select baseline_id, delivery_id, sheet_no, row_no, council, service, decision, occupancy, contract, grade, service_share, fte, pay, pay_in,
           person, post_ref, covers_post, funding, spine_point, spine_date, hours, whole_time_hours, paid_weeks, paid_months, fte_supplied,
           fte_computed, coalesce(fte_computed, fte_supplied, fte) as fte_of_post, salary, allowances, employer_ni, employer_pension,
           pension_deficit, pay_annualised, pay_restated, pay_question
    from warehouse.baseline_staff;
comment on view warehouse.checked_staff is 'The posts of a baseline as the checks look at them. A post of a shared team stands once for each share, with its share of fte and pay; fte_of_post, salary and on-costs are those of the whole post.';

-- The outcomes of today: what was frozen, and who has signed by now.
create view warehouse.check_outcome as
    select c.baseline_id, c.check_id, c.council, c.service, c.subject, c.value_a, c.value_b, c.difference, c.measure, c.outcome, c.words
    from warehouse.baseline_check c
    union all
    select s.baseline_id, r.check_id, s.council, null, '', 1, n.signed, 1 - n.signed, 1 - n.signed,
           case when 1 - n.signed <= r.green then 'green' when 1 - n.signed <= r.amber then 'amber' else 'red' end,
           s.words || coalesce(': ' || s.name || ', ' || replace(s.role, '-', ' ') || ', ' || to_char(s.signed_on, 'FMDD FMMonth YYYY'), '')
    from warehouse.sign_off_state s
    cross join lateral (select case when s.state = 'signed' then 1 else 0 end as signed) n
    join warehouse.baseline_check_rule r on r.baseline_id = s.baseline_id and r.check_id = 'C21';
comment on view warehouse.check_outcome is 'What each check says of each baseline today; signatures that were given after the freeze count.';

-- What keeps a pack of each baseline a draft, one line for each reason; none where it may be final.
create view warehouse.draft_reason as
    select b.baseline_id, 0 as place, '' as check_id, 'The checks of this baseline were not made; freeze it anew.' as words
    from warehouse.baseline b
    where not exists (select from warehouse.baseline_check_rule r where r.baseline_id = b.baseline_id)
    union all
    select f.baseline_id, 1, f.check_id, f.check_id || ' ' || f.name || ': ' || string_agg(f.who || ' ' || f.label, '; ' order by f.label desc)
    from (select r.baseline_id, r.check_id, r.name,
                 case when r.check_id = 'C21' then 'not signed' when o.outcome = 'not-checked' then 'not checked'
                      when o.outcome = 'red' then 'red' else 'not green' end as label,
                 case when count(distinct o.council) = (select count(*) from warehouse.baseline_council c where c.baseline_id = r.baseline_id)
                      then 'all' else string_agg(distinct p.short_name, ', ') end as who
          from warehouse.baseline_check_rule r
          join warehouse.check_outcome o on o.baseline_id = r.baseline_id and o.check_id = r.check_id
          join warehouse.partner p on p.partner = o.council
          where case r.stops when 'never' then false
                             when 'not-green' then o.outcome <> 'green'
                             when 'council-red' then o.service is null and o.outcome in ('red', 'not-checked')
                             else o.outcome in ('red', 'not-checked') end
          group by r.baseline_id, r.check_id, r.name, o.outcome) f
    group by f.baseline_id, f.check_id, f.name
    union all
    select r.baseline_id, 2, r.check_id, r.check_id || ' ' || r.name || ': no outcome at all'
    from warehouse.baseline_check_rule r
    where r.stops <> 'never'
      and not exists (select from warehouse.check_outcome o where o.baseline_id = r.baseline_id and o.check_id = r.check_id);
comment on view warehouse.draft_reason is 'Why a pack of a baseline is a draft: blocking checks that are not passed, and councils that have not signed.';

create view warehouse.confidence as
    select c.baseline_id, c.council, c.service, c.kind,
           case when c.best = 'X' or s.state = 'signed' then c.best else greatest(c.best, c.unsigned) end as grade,
           c.pounds,
           c.because || case when c.best <> 'X' and s.state <> 'signed' then '; not signed' else '' end as because
    from warehouse.baseline_confidence c
    join warehouse.sign_off_state s using (baseline_id, council);
comment on view warehouse.confidence is 'The grade of each extract for each council and service today, A to D, or X where it was not supplied. In totals it weighs by pounds.';

grant select, insert, update, delete on warehouse.check_rule, warehouse.check_limit, warehouse.nil_return, warehouse.reconciling_item,
    warehouse.extract_grade, warehouse.confidence_rule to baseline_loader;
grant select, insert on warehouse.baseline_council, warehouse.baseline_check_rule, warehouse.baseline_check,
    warehouse.baseline_payroll_bridge, warehouse.baseline_confidence, warehouse.sign_off to baseline_loader;
grant select on warehouse.sign_off_state, warehouse.checked_cost, warehouse.checked_staff, warehouse.check_outcome,
    warehouse.draft_reason, warehouse.confidence to baseline_loader;
grant select on warehouse.baseline_council, warehouse.baseline_check_rule, warehouse.baseline_check,
    warehouse.baseline_payroll_bridge, warehouse.baseline_confidence, warehouse.sign_off, warehouse.sign_off_state,
    warehouse.check_outcome, warehouse.draft_reason, warehouse.confidence to baseline_reporter;
