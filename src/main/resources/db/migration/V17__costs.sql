-- Costs: two views that are never added, effective-dated treatments, prices of one year, savings already planned, the traps of
-- double counting, and the bridge from what was supplied to what is reported.

-- Savings that a council's budget plan holds already come as cost rows of a basis of their own.
insert into warehouse.basis values (6, 'planned-saving', 'Savings already planned');

-- Reasons apart, where pounds move: what a unit trades with its own council, and pay of the capital programme.
update warehouse.exclusion set position = position * 10;
insert into warehouse.exclusion values
    ('internal-trading', 'Internal trading', 'Paid to the council''s own trading units, whose costs count where they arise', 15),
    ('capitalised-staff', 'Capitalised staff', 'Pay that belongs to the capital programme', 35);

-- Treatments from day to day. warehouse.subjective holds the one of the day in the setting codes-as-at.
create table warehouse.subjective_treatment (
    subjective  text    not null references warehouse.subjective,
    valid_from  date    not null default '-infinity',
    valid_to    date    not null default 'infinity' check (valid_to >= valid_from),
    treatment   text    not null check (treatment in ('INCLUDE', 'FM_ONLY', 'EXCLUDE')),
    excluded_as text    references warehouse.exclusion,
    saveable    boolean not null,
    full_cost   boolean not null,
    memo        boolean not null,
    price_by    text    not null,
    primary key (subjective, valid_from)
);
comment on table warehouse.subjective_treatment is 'How each standard subjective is treated on which days, as jobs/reference/subjectives.csv lists it; loaded anew at the start of each run.';
comment on column warehouse.subjective_treatment.subjective is 'The subgroup.';
comment on column warehouse.subjective_treatment.valid_from is 'First day of this treatment.';
comment on column warehouse.subjective_treatment.valid_to is 'Last day of this treatment; no two of one subgroup share a day.';
comment on column warehouse.subjective_treatment.treatment is 'INCLUDE, EXCLUDE, or FM_ONLY: counted in facilities management only.';
comment on column warehouse.subjective_treatment.excluded_as is 'The exclusion that keeps it out of the controllable cost.';
comment on column warehouse.subjective_treatment.saveable is 'False where the cost stays when a post goes.';
comment on column warehouse.subjective_treatment.full_cost is 'True where the full cost counts it.';
comment on column warehouse.subjective_treatment.memo is 'True where the amount is named beside the total, whether it counts or not.';
comment on column warehouse.subjective_treatment.price_by is 'The price index that brings it to another year''s prices.';

alter table warehouse.subjective
    add column memo     boolean not null default false,
    add column price_by text    not null default 'deflator';
comment on column warehouse.subjective.memo is 'True where the amount is named beside the total, whether it counts or not.';
comment on column warehouse.subjective.price_by is 'The price index that brings it to another year''s prices.';

create table warehouse.price_index (
    price_index    text          not null,
    financial_year smallint      not null,
    level          numeric(12,6) not null check (level > 0),
    source         text          not null,
    primary key (price_index, financial_year)
);
comment on table warehouse.price_index is 'Levels of the price indices by year, as jobs/reference/price-indices.csv lists them; loaded anew at the start of each run.';
comment on column warehouse.price_index.price_index is 'pay-award, contract or deflator.';
comment on column warehouse.price_index.financial_year is 'Calendar year in which the financial year starts.';
comment on column warehouse.price_index.level is 'Level of prices; only the ratio of two years means anything.';
comment on column warehouse.price_index.source is 'Where the figure comes from.';

-- A difference matters when it passes both a percentage and a floor. Without agreed limits a trap is not checked.
create table warehouse.trap (
    trap     text primary key,
    name     text     not null,
    percent  numeric(9,4),
    floor    numeric(18,4),
    source   text,
    position smallint not null
);
comment on table warehouse.trap is 'The ways in which a pound may come to count twice, with the limits that the board has agreed.';
comment on column warehouse.trap.trap is 'Short code.';
comment on column warehouse.trap.name is 'What it is.';
comment on column warehouse.trap.percent is 'The percentage that a difference must pass to matter; what it is a percentage of, docs/costs.md says for each. Empty where nothing is agreed.';
comment on column warehouse.trap.floor is 'The pounds that it must pass as well.';
comment on column warehouse.trap.source is 'Where the limits come from.';
comment on column warehouse.trap.position is 'Order in reports.';
insert into warehouse.trap (trap, name, position) values
    ('pay-twice', 'Pay in both payroll and ledger', 1),
    ('recharges', 'Recharges in and out', 2),
    ('internal-trading', 'Internal trading', 3),
    ('partner-payments', 'Payments between partners', 4),
    ('capitalised-staff', 'Capitalised staff', 5),
    ('gross-and-income', 'Cost shown gross, then as income', 6),
    ('one-offs', 'One-offs in a recurring base', 7),
    ('planned-savings', 'Savings already planned', 8),
    ('vat', 'Value added tax', 9),
    ('same-file', 'The same file twice', 10),
    ('cumulative', 'Cumulative figures', 11),
    ('period-13', 'Year-end adjustments', 12);

-- The frozen side ----------------------------------------------------------------------------------------------------

alter table warehouse.baseline add column price_base smallint;
comment on column warehouse.baseline.price_base is 'The financial year, by its first calendar year, at whose prices it stands; empty for its own.';

alter table warehouse.baseline_cost
    add column nature             text          not null default 'ledger' check (nature in ('ledger', 'planned-saving')),
    add column restated           numeric(18,4) not null default 0,
    add column supplied           numeric(18,4) not null
        generated always as (case when nature = 'ledger' then amount - restated else 0 end) stored,
    add column full_cost_decision text,
    add column partner            text,
    add column capital            boolean       not null default false,
    add column one_off            boolean       not null default false,
    add column price_index        text;
comment on column warehouse.baseline_cost.amount is 'Pounds as reported, at the prices of the baseline''s price base; a planned saving is negative.';
comment on column warehouse.baseline_cost.decision is 'For the controllable cost: in, or the exclusion that keeps it out.';
comment on column warehouse.baseline_cost.nature is 'ledger, or planned-saving for what a budget plan takes off already.';
comment on column warehouse.baseline_cost.restated is 'What the change to the baseline''s prices adds; 0 at the year''s own prices.';
comment on column warehouse.baseline_cost.supplied is 'Pounds as they stood in the file; 0 for a planned saving, which is no cost that was supplied.';
comment on column warehouse.baseline_cost.full_cost_decision is 'For the full cost: in, or the exclusion that keeps it out. Empty in baselines frozen before there was a full cost.';
comment on column warehouse.baseline_cost.partner is 'The partner of that year that is named as payee or payer; empty for all others.';
comment on column warehouse.baseline_cost.capital is 'Whether the row belongs to the capital programme.';
comment on column warehouse.baseline_cost.one_off is 'Whether the council says that it does not recur.';
comment on column warehouse.baseline_cost.price_index is 'The index by which it was restated; empty at the year''s own prices.';

create table warehouse.baseline_price (
    baseline_id integer       not null references warehouse.baseline,
    price_index text          not null,
    from_year   smallint      not null,
    from_level  numeric(12,6) not null,
    to_year     smallint      not null,
    to_level    numeric(12,6) not null,
    source      text          not null,
    primary key (baseline_id, price_index)
);
comment on table warehouse.baseline_price is 'The levels by which a baseline''s costs were restated; none at the year''s own prices.';
comment on column warehouse.baseline_price.baseline_id is 'The baseline.';
comment on column warehouse.baseline_price.price_index is 'The index.';
comment on column warehouse.baseline_price.from_year is 'The baseline''s year.';
comment on column warehouse.baseline_price.from_level is 'Level of that year.';
comment on column warehouse.baseline_price.to_year is 'The price base.';
comment on column warehouse.baseline_price.to_level is 'Level of that year.';
comment on column warehouse.baseline_price.source is 'Where both come from.';

create table warehouse.baseline_read (
    baseline_id integer       not null references warehouse.baseline,
    delivery_id integer       not null references warehouse.delivery,
    council     text          not null,
    read        numeric(18,4) not null,
    left_out    numeric(18,4) not null,
    other_years numeric(18,4) not null,
    primary key (baseline_id, delivery_id)
);
comment on table warehouse.baseline_read is 'What each ledger file of a baseline holds on its basis, and what of it is none of its year''s; pounds.';
comment on column warehouse.baseline_read.baseline_id is 'The baseline.';
comment on column warehouse.baseline_read.delivery_id is 'The file.';
comment on column warehouse.baseline_read.council is 'Whose it is.';
comment on column warehouse.baseline_read.read is 'Added up while the file was read.';
comment on column warehouse.baseline_read.left_out is 'In rows that a declared rule of the feed leaves out.';
comment on column warehouse.baseline_read.other_years is 'In rows of other years, accepted or rejected.';

create table warehouse.baseline_trap (
    baseline_id   integer not null references warehouse.baseline,
    trap          text    not null references warehouse.trap,
    council       text    not null,
    other_council text,
    amount        numeric(18,4),
    outcome       text    not null check (outcome in ('clear', 'problem', 'not-checked')),
    words         text    not null,
    remedy        text    not null
);
create index on warehouse.baseline_trap (baseline_id, trap);
comment on table warehouse.baseline_trap is 'What each trap of double counting came to in each baseline. What could not be checked is no pass.';
comment on column warehouse.baseline_trap.baseline_id is 'The baseline.';
comment on column warehouse.baseline_trap.trap is 'The trap.';
comment on column warehouse.baseline_trap.council is 'Whose costs.';
comment on column warehouse.baseline_trap.other_council is 'The other partner of a pair.';
comment on column warehouse.baseline_trap.amount is 'The pounds in question, as supplied; empty where none can be named.';
comment on column warehouse.baseline_trap.outcome is 'clear, problem or not-checked.';
comment on column warehouse.baseline_trap.words is 'What was found, or why it could not be checked.';
comment on column warehouse.baseline_trap.remedy is 'What is to be done; empty where nothing is.';

do $$
declare frozen text;
begin
    foreach frozen in array array['baseline_price', 'baseline_read', 'baseline_trap'] loop
        execute format('create trigger no_change before update or delete or truncate on warehouse.%I for each statement execute function warehouse.refuse_change()', frozen);
        execute format('create trigger no_late_insert after insert on warehouse.%I referencing new table as added for each statement execute function warehouse.refuse_late_insert()', frozen);
    end loop;
end $$;

-- What counts ----------------------------------------------------------------------------------------------------------

-- Planned savings of the year make a delivery part of the baseline, whatever its basis.
create or replace function warehouse.unused_because(d warehouse.delivery, of_year int, of_basis int, of_staff_day date)
    returns text stable language sql as $$
    with held as (
        select case d.kind
                   when 'cost' then exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id)
                       or exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.financial_year is not null)
                   when 'staff' then exists (select from warehouse.fact_staff f where f.delivery_id = d.delivery_id)
                       or exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.as_at is not null)
                   when 'performance' then exists (select from warehouse.fact_measure f where f.delivery_id = d.delivery_id)
                   else false
               end as tells,
               of_year || '/' || lpad(((of_year + 1) % 100)::text, 2, '0') as year
    )
    select case
        when tells and d.kind = 'cost' then case
            when exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id
                         and f.financial_year = of_year and f.basis_id in (of_basis, 6)) then null
            when exists (select from warehouse.reject r left join warehouse.basis b on b.basis = r.measure
                         where r.delivery_id = d.delivery_id and r.financial_year = of_year and coalesce(b.basis_id in (of_basis, 6), true)) then null
            when exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id and f.financial_year = of_year)
                then 'it holds no ' || (select lower(b.name) from warehouse.basis b where b.basis_id = of_basis)
            else 'it holds nothing of ' || year end
        when tells and d.kind = 'staff' then case
            when exists (select from warehouse.fact_staff f where f.delivery_id = d.delivery_id and f.as_at = of_staff_day) then null
            when exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.as_at = of_staff_day) then null
            else 'it holds no staff at ' || to_char(of_staff_day, 'FMDD FMMonth YYYY') end
        when tells then case
            when exists (select from warehouse.fact_measure f where f.delivery_id = d.delivery_id and f.financial_year = of_year) then null
            else 'it holds nothing of ' || year end
        when substring(d.period from '[0-9]{4}/[0-9]{2}') <> year then 'it is not of ' || year
    end
    from held
$$;

-- Each cost with one decision for each view, the first reason that holds being the reason; and at the price base's prices.
drop view warehouse.scoped_cost;
create view warehouse.scoped_cost as
with placed as (
    select f.council, f.delivery_id, f.sheet_no, f.row_no, f.part, f.financial_year, f.period, f.basis_id, f.capital, f.one_off,
           case when f.basis_id = 6 then 'planned-saving' else 'ledger' end as nature,
           warehouse.part(f.amount,
               service.share_from + (service.share_to - service.share_from) * subjective.share_from,
               service.share_from + (service.share_to - service.share_from) * subjective.share_to)::numeric(18,4) as figure,
           service.target as service, sv.ring,
           subjective.target as subjective, s.group_no, s.treatment, s.excluded_as, s.saveable, s.full_cost, s.price_by,
           service.code as cost_centre_code, subjective.code as subjective_code, supplier.code as supplier,
           partner.partner,
           (select value::smallint from warehouse.setting where name = 'price-base') as price_base
    from warehouse.current_cost f
    join warehouse.meaning service on service.source_code_id = f.cost_centre_id
    join warehouse.meaning subjective on subjective.source_code_id = f.subjective_id
    join warehouse.service sv on sv.service = service.target
    join warehouse.subjective s on s.subjective = subjective.target
    left join warehouse.source_code supplier on supplier.source_code_id = f.supplier_id
    left join warehouse.payee payee on payee.source_code_id = f.supplier_id
    left join warehouse.partner partner
        on partner.partner = payee.partner
        and partner.joined_on <= make_date(f.financial_year + 1, 3, 31)
        and (partner.left_on is null or partner.left_on > make_date(f.financial_year, 4, 1))
), priced as (
    select p.*, r.price_index,
           case when r.price_index is null then p.figure
                else round(p.figure * base.level / own.level, 4) end as price -- empty without an index, which no frozen row may be
    from placed p
    cross join lateral (select case when p.price_base <> p.financial_year then p.price_by end as price_index) r
    left join warehouse.price_index base on base.price_index = r.price_index and base.financial_year = p.price_base
    left join warehouse.price_index own on own.price_index = r.price_index and own.financial_year = p.financial_year
)
select p.council, p.delivery_id, p.sheet_no, p.row_no, p.part, p.financial_year, p.period, p.basis_id,
       (case p.nature when 'ledger' then p.price else -p.price end)::numeric(18,4) as amount,
       p.service, p.subjective, p.cost_centre_code, p.subjective_code, p.supplier, p.saveable,
       coalesce(first.reason, case
           when p.treatment = 'EXCLUDE' then p.excluded_as
           when p.ring = 'OUTER' then 'outer-ring'
           when p.treatment = 'FM_ONLY' and p.service <> 'FM' then 'premises-outside-fm'
           else coalesce(last.reason, 'in')
       end) as decision,
       coalesce(first.reason, case
           when not p.full_cost then coalesce(p.excluded_as, 'provision')
           when p.ring = 'OUTER' then 'outer-ring'
           else coalesce(last.reason, 'in')
       end) as full_cost_decision,
       p.nature,
       (case p.nature when 'ledger' then p.price - p.figure else p.figure - p.price end)::numeric(18,4) as restated,
       p.figure as supplied,
       p.partner, p.capital, p.one_off, p.price_index
from priced p
cross join lateral (
    select case
        when p.service = 'UNMAPPED' or p.subjective = 'UNMAPPED' then 'unmapped'
        when p.ring = 'OUT' then 'other-service'
        when p.capital and p.group_no = 1 then 'capitalised-staff'
        when p.capital then 'capital'
    end as reason
) first
cross join lateral (
    select case
        when p.subjective = '5.1' and p.partner is not null then 'partner-payment'
        when p.one_off then 'one-off'
    end as reason
) last;
comment on view warehouse.scoped_cost is 'Each cost that counts now, with its one decision for the controllable and its one for the full cost, and what it comes to at the price base. supplied is the figure in the file, also of a planned saving.';

-- The two views of cost. They stand apart, each over the same rows, so that nothing adds them.
create view warehouse.controllable_cost as
    select baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code,
           supplier, partner, period, nature, supplied, restated, amount, decision, saveable, price_index
    from warehouse.baseline_cost;
comment on view warehouse.controllable_cost is 'The savings base: without recharges, capital charges and apportioned buildings. Never to be added to full_cost.';

create view warehouse.full_cost as
    select baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code, subjective_code,
           supplier, partner, period, nature, supplied, restated, amount, full_cost_decision as decision, price_index
    from warehouse.baseline_cost
    where full_cost_decision is not null;
comment on view warehouse.full_cost is 'What comparisons of value for money need: with premises of every service, apportioned buildings and depreciation. Never to be added to controllable_cost.';

create view warehouse.memo_cost as
    select c.baseline_id, c.council, c.service, c.subjective, s.name, c.decision, sum(c.amount) as amount, count(*) as rows
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where s.memo
    group by c.baseline_id, c.council, c.service, c.subjective, s.name, c.decision;
comment on view warehouse.memo_cost is 'What is named beside the controllable total, whether it counts there or not, such as past pension deficits and severance.';

-- The bridge: start plus steps make the end, to the last decimal; for each council, and so for all. before plus opening make the start.
create view warehouse.bridge as
with cost as not materialized (
    select 'controllable' as view, baseline_id, council, nature, supplied, restated, amount, decision from warehouse.controllable_cost
    union all
    select 'full-cost', baseline_id, council, nature, supplied, restated, amount, decision from warehouse.full_cost
), shown as not materialized (
    select b.baseline_id, b.financial_year, b.price_base, basis.basis, v.view
    from warehouse.baseline b
    join warehouse.basis using (basis_id)
    cross join (values ('controllable'), ('full-cost')) as v (view)
    where v.view = 'controllable' or exists (select from warehouse.full_cost f where f.baseline_id = b.baseline_id)
), rejected as not materialized (
    select s.baseline_id, s.view, r.council, r.amount, r.rows
    from shown s
    join warehouse.baseline_reject r on r.baseline_id = s.baseline_id and r.measure in (s.basis, 'unknown-basis')
), line (baseline_id, view, council, position, kind, line, name, amount, rows) as not materialized (
    select s.baseline_id, s.view, r.council, l.position, l.kind, l.line, l.name, l.amount, 0
    from shown s
    join warehouse.baseline_read r using (baseline_id)
    cross join lateral (values
        (-30, 'opening', 'read', 'Read from the files', r.read),
        (-20, 'before', 'left-out', 'Left out by a rule of the feed', -r.left_out),
        (-10, 'before', 'other-years', 'Of other years', -r.other_years)) as l (position, kind, line, name, amount)
    union all
    select baseline_id, view, council, 0, 'start', 'supplied', 'Supplied', supplied, 1 from cost where nature = 'ledger'
    union all
    select baseline_id, view, council, 0, 'start', 'supplied', 'Supplied', amount, rows from rejected
    union all
    select c.baseline_id, c.view, c.council, x.position, 'step', x.exclusion, x.name, -c.supplied, 1
    from cost c join warehouse.exclusion x on x.exclusion = c.decision where c.nature = 'ledger'
    union all
    select baseline_id, view, council, 900, 'step', 'rejected', 'Rejected', -amount, rows from rejected
    union all
    select c.baseline_id, c.view, c.council, 910, 'step', 'price-base', 'Change to the price base', c.restated, 1
    from cost c join shown s using (baseline_id, view)
    where c.nature = 'ledger' and c.decision = 'in' and s.price_base <> s.financial_year
    union all
    select baseline_id, view, council, 920, 'step', 'planned-saving', 'Savings already planned', amount, 1
    from cost where nature = 'planned-saving' and decision = 'in'
    union all
    select baseline_id, view, council, 1000, 'end', 'reported', 'Reported', amount, 1 from cost where decision = 'in'
)
select baseline_id, view, council, position, kind, line, name, sum(amount) as amount, sum(rows) as rows
from line
group by baseline_id, view, council, position, kind, line, name;
comment on view warehouse.bridge is 'From what each council''s files hold to what is reported, step by step, for each of the two views; pounds. kind: start + steps = end, and opening + before = start.';

-- Words for officers -------------------------------------------------------------------------------------------------

create function warehouse.in_pounds(amount numeric) returns text immutable parallel safe language sql as $$
    select case when amount < 0 then '-' else '' end || '£' || to_char(abs(amount), 'FM999,999,999,990.00')
$$;
comment on function warehouse.in_pounds(numeric) is 'An amount as officers read it: £1,234.50.';

create function warehouse.some_rows(places text[]) returns text immutable parallel safe language sql as $$
    select case when cardinality(places) <= 3 then array_to_string(places, ', ')
                else array_to_string(places[:3], ', ') || ' and ' || (cardinality(places) - 3) || ' more' end
$$;
comment on function warehouse.some_rows(text[]) is 'The first three of several places, and how many more there are.';

create function warehouse.matters(amount numeric, whole numeric, percent numeric, floor numeric) returns boolean
    immutable parallel safe language sql as $$
    select abs(amount) > floor and abs(amount) * 100 > percent * abs(coalesce(whole, 0))
$$;
comment on function warehouse.matters(numeric, numeric, numeric, numeric) is 'Whether an amount passes both a percentage of the whole and a floor in pounds.';

create function warehouse.year_partner(of_baseline integer) returns table (council text, short_name text) stable language sql as $$
    select p.partner, p.short_name
    from warehouse.baseline b
    join warehouse.partner p
        on p.joined_on <= make_date(b.financial_year + 1, 3, 31)
        and (p.left_on is null or p.left_on > make_date(b.financial_year, 4, 1))
    where b.baseline_id = of_baseline
$$;
comment on function warehouse.year_partner(integer) is 'The partners of a baseline''s year.';

create function warehouse.trap_subject(of_baseline integer, of_trap text)
    returns table (council text, short_name text, percent numeric, floor numeric) stable language sql as $$
    select p.council, p.short_name, t.percent, t.floor
    from warehouse.year_partner(of_baseline) p
    join warehouse.trap t on t.trap = of_trap and t.percent is not null and t.floor is not null
    where exists (select from warehouse.baseline_cost c
                  where c.baseline_id = of_baseline and c.council = p.council and c.nature = 'ledger')
$$;
comment on function warehouse.trap_subject(integer, text) is 'The partners for which a trap can be checked, since they sent a ledger and the board has agreed limits; with these limits.';

grant select, insert, update, delete on warehouse.subjective_treatment, warehouse.price_index to baseline_loader;
grant select, insert, update on warehouse.trap to baseline_loader;
grant select, insert on warehouse.baseline_price, warehouse.baseline_read, warehouse.baseline_trap to baseline_loader;
grant select on warehouse.scoped_cost, warehouse.controllable_cost, warehouse.full_cost, warehouse.memo_cost, warehouse.bridge
    to baseline_loader;
grant select on warehouse.controllable_cost, warehouse.full_cost, warehouse.memo_cost, warehouse.bridge, warehouse.trap,
    warehouse.baseline_price, warehouse.baseline_read, warehouse.baseline_trap to baseline_reporter;
