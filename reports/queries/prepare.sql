-- Words and views that the queries of all pages share. They live as long as the edition's transaction.
-- The functions are called with their schema, pg_temp; the views stand in front of any table of the same name.

-- How figures are written: rounded half up, thousands apart, a real minus sign; what is missing stays empty, and is never nought.
create function pg_temp.figure(amount numeric, decimals int) returns text immutable language sql as $$
    select case when round(amount, decimals) < 0 then '−' else '' end
        || to_char(abs(round(amount, decimals)), 'FM999,999,999,990' || case when decimals > 0 then '.' || repeat('0', decimals) else '' end)
$$;

-- 39,968,000.00 -> 39,968
create function pg_temp.thousand(amount numeric) returns text immutable language sql as $$ select pg_temp.figure(amount / 1000, 0) $$;

-- 39,968,000.00 -> £39.97m
create function pg_temp.million(amount numeric, decimals int) returns text immutable language sql as $$
    select case when round(amount / 1000000, decimals) < 0 then '−£' else '£' end || pg_temp.figure(abs(amount) / 1000000, decimals) || 'm'
$$;

-- 3,700,000 -> £3.7m, 4,000,000 -> £4m, 430,000 -> £430k, 12.50 -> £13, 0.01 -> £0.01
create function pg_temp.round_pounds(amount numeric) returns text immutable language sql as $$
    select case
        when abs(amount) < 1 then case when amount < 0 then '−£' else '£' end || pg_temp.figure(abs(amount), 2)
        when abs(amount) < 999.5 then case when amount < 0 then '−£' else '£' end || pg_temp.figure(abs(amount), 0)
        when abs(amount) < 999500 then case when round(amount / 1000) < 0 then '−£' else '£' end || pg_temp.figure(abs(amount) / 1000, 0) || 'k'
        when round(amount / 1000000, 1) = round(amount / 1000000) then pg_temp.million(amount, 0)
        else pg_temp.million(amount, 1) end
$$;

create function pg_temp.pounds(amount numeric) returns text immutable language sql as $$ select pg_temp.figure(amount, 2) $$;

create function pg_temp.fte(amount numeric) returns text immutable language sql as $$ select pg_temp.figure(amount, 1) $$;

create function pg_temp.percent(part numeric, whole numeric) returns text immutable language sql as $$
    select pg_temp.figure(100 * part / nullif(whole, 0), 0) || '%'
$$;

-- 1 April 2007
create function pg_temp.day(day date) returns text immutable language sql as $$ select to_char(day, 'FMDD FMMonth YYYY') $$;

-- 2007 -> 2007/08
create function pg_temp.year(starts int) returns text immutable language sql as $$
    select starts || '/' || lpad(((starts + 1) % 100)::text, 2, '0')
$$;

-- One to ten as words, as in running text.
create function pg_temp.number(n bigint) returns text immutable language sql as $$
    select coalesce((array['one','two','three','four','five','six','seven','eight','nine','ten'])[n], case when n = 0 then 'no' else pg_temp.figure(n, 0) end)
$$;

-- three councils, one council
create function pg_temp.number_of(n bigint, one text, several text) returns text immutable language sql as $$
    select pg_temp.number(n) || ' ' || case when n = 1 then one else several end
$$;

create function pg_temp.sentence(words text) returns text immutable language sql as $$ select upper(left(words, 1)) || substr(words, 2) $$;

-- a, b and c
create function pg_temp.listed(words text[]) returns text immutable language sql as $$
    select case when cardinality(words) < 2 then array_to_string(words, '')
        else array_to_string(words[:cardinality(words) - 1], ', ') || ' and ' || words[cardinality(words)] end
$$;

-- The words that a body's two names begin with alike: Wycombe District Council, Wycombe DC -> Wycombe; empty where that is too little.
create function pg_temp.place(name text, short_name text) returns text immutable language sql as $$
    select case when length(words) >= 4 then words else '' end
    from (select coalesce(string_agg(a.word, ' ' order by a.n), '') as words
          from regexp_split_to_table(name, ' ') with ordinality as a (word, n)
          where not exists (select from regexp_split_to_table(name, ' ') with ordinality as x (word, n)
                            left join regexp_split_to_table(short_name, ' ') with ordinality as y (word, n) using (n)
                            where x.n <= a.n and x.word is distinct from y.word)) w
$$;

-- A name inside a sentence: Lead authority -> lead authority, but ICT stays.
create function pg_temp.lower_first(name text) returns text immutable language sql as $$
    select case when substr(name, 2, 1) between 'A' and 'Z' then name else lower(left(name, 1)) || substr(name, 2) end
$$;

-- The same without its qualification: Finance, without revenues -> finance; Property: cleaning -> cleaning; ICT stays.
create function pg_temp.inner_name(name text) returns text immutable language sql as $$
    select pg_temp.lower_first(regexp_replace(split_part(name, ',', 1), '^[^:]+: ', ''))
$$;

create function pg_temp.ordinal(n bigint) returns text immutable language sql as $$
    select n || case when n % 100 in (11, 12, 13) then 'th' when n % 10 = 1 then 'st' when n % 10 = 2 then 'nd' when n % 10 = 3 then 'rd' else 'th' end
$$;

-- A bulleted list in the markup of the templates; empty points are left out.
create function pg_temp.bullets(points text[]) returns text immutable language sql as $$
    select '<ul>' || string_agg('<li>' || replace(replace(point, '&', '&amp;'), '<', '&lt;') || '</li>', '' order by place) || '</ul>'
    from unnest(points) with ordinality as p (point, place) where point <> ''
$$;

create temp view edition as
select b.*,
       nullif(current_setting('pack.appraisal'), '')::int as appraisal_id,
       current_setting('pack.partnership') as partnership,
       current_setting('pack.edition') as edition,
       current_setting('pack.draft')::boolean as draft
from reporting.baseline b
where b.baseline_id = current_setting('pack.baseline')::int;

-- The partners of the baseline's year, in the order in which the partnership lists them; number from 0 gives each its colour.
create temp view member as
select p.partner as council, p.name, p.short_name, p.kind, p.population,
       (row_number() over (order by p.position, p.partner) - 1)::int as number
from reporting.partner p, edition e
where p.joined_on <= make_date(e.financial_year + 1, 3, 31)
  and (p.left_on is null or p.left_on > make_date(e.financial_year, 4, 1));

-- Who reads: the project and the public see each council, a council sees itself and the others together, as OTHERS.
create function pg_temp.is_public() returns boolean stable language sql as $$ select current_setting('pack.readership') = 'public' $$;
create function pg_temp.is_restricted() returns boolean stable language sql as $$ select current_setting('pack.readership') = 'restricted' $$;
create function pg_temp.is_council() returns boolean stable language sql as $$ select current_setting('pack.readership') not in ('restricted', 'public') $$;
create function pg_temp.seen(council text) returns text stable language sql as $$
    select case when council is null then null when current_setting('pack.readership') in ('restricted', 'public', council) or council = '' then council else 'OTHERS' end
$$;

-- Those whose columns this edition has: all members, or the council that reads and the others as one partner after it.
create temp view council as
select council, name, short_name, kind, population, number from member where not pg_temp.is_council()
union all
select council, name, short_name, kind, population, 0 from member where pg_temp.is_council() and council = current_setting('pack.readership')
union all
select 'OTHERS', case when count(*) = 1 then 'One other partner' else 'Other partners' end, case when count(*) = 1 then 'Other partner' else 'Other partners' end,
       min(kind), sum(population)::int, 1
from member where pg_temp.is_council() and council <> current_setting('pack.readership') having count(*) > 0;

-- Tables of councils as this reader sees them, under their own names: the council as seen, and as it is in of_council. What can't be added up
-- over councils has a view of its own below.
do $$
declare known text; columns text;
begin
    foreach known in array array['baseline_cost', 'baseline_staff', 'baseline_contract', 'baseline_reject', 'baseline_measure', 'baseline_payroll_bridge',
        'baseline_expected', 'appraisal_move', 'check_outcome', 'confidence', 'sign_off_state', 'delivery'] loop
        select string_agg(case attname when 'council' then 'pg_temp.seen(council) as council' else quote_ident(attname) end, ', ' order by attnum) into columns
        from pg_attribute where attrelid = ('reporting.' || known)::regclass and attnum > 0 and not attisdropped;
        execute format('create temp view %I as select %s, council as of_council from reporting.%I', known, columns, known);
    end loop;
end $$;

create temp view appraisal_partner as
select appraisal_id, option, pg_temp.seen(council) as council, sum(net_saving) as net_saving, sum(one_off_cost) as one_off_cost, sum(npv) as npv
from reporting.appraisal_partner group by 1, 2, 3;

-- What several have alone, and whether that is more than their share, is said of each by itself only.
create temp view appraisal_allocation as
select appraisal_id, option, key, pg_temp.seen(council) as council, min(savings_by) as savings_by, min(costs_by) as costs_by, sum(net_saving) as net_saving, sum(npv) as npv,
       max(error_npv) as error_npv, case when pg_temp.seen(council) <> 'OTHERS' then sum(alone_npv) end as alone_npv,
       bool_or(below_alone) and pg_temp.seen(council) <> 'OTHERS' as below_alone, sum(payment) as payment, max(missing) as missing
from reporting.appraisal_allocation group by 1, 2, 3, 4;

-- Each one's leaving is a case of its own, and cases don't add up: a council sees what its own does to itself and to the others.
create temp view appraisal_withdrawal as
select appraisal_id, option, council, service, pg_temp.seen(other) as other, sum(net_saving) as net_saving, sum(npv) as npv
from reporting.appraisal_withdrawal where pg_temp.seen(council) <> 'OTHERS' group by 1, 2, 3, 4, 5;

-- What it does to have one partner out is a case of its own for each, too.
create temp view appraisal_sensitivity as
select * from reporting.appraisal_sensitivity where not pg_temp.is_council() or test not like 'without-%' or test = 'without-' || current_setting('pack.readership');

-- What is held back of this edition, once that is known; and whether a figure is told in a sentence or a chart.
create temp table held_back (ref text primary key);
create temp table listed (ref text primary key);
create function pg_temp.told(figure text) returns boolean stable language sql as $$
    select pg_temp.is_restricted() or not exists (select from listed) or exists (select from listed where ref = figure) and not exists (select from held_back where ref = figure)
$$;

-- What the partners are called together.
create temp view wording as
select case when coalesce(bool_and(kind in ('county', 'district')), true) then 'council' else 'partner' end as one,
       case when coalesce(bool_and(kind in ('county', 'district')), true) then 'councils' else 'partners' end as several
from council;

-- Every line of the ledgers, from which figures are traced.
create temp view cost_line as
select c.*, 1::bigint as lines from baseline_cost c, edition e where c.baseline_id = e.baseline_id;

-- The same added up once, for all pages, and for their figures to be computed anew: pounds as reported, without their signs, and as supplied; lines.
-- Where a figure's definition asks for the place of a line, it is none.
create temp table cost as
select 0 as delivery_id, 0 as sheet_no, 0 as row_no, 0 as part,
       council, of_council, service, cost_centre_code, subjective_code, subjective, decision, saveable, nature,
       sum(amount) as amount, sum(abs(amount)) as size, sum(supplied) as supplied, sum(lines) as lines
from cost_line
group by council, of_council, service, cost_centre_code, subjective_code, subjective, decision, saveable, nature;

create temp table staff as
select s.* from baseline_staff s, edition e where s.baseline_id = e.baseline_id;
analyze cost, staff;

create temp view contract as
select c.* from baseline_contract c, edition e where c.baseline_id = e.baseline_id;

-- Those of the common boundary, and those whose service nobody has mapped yet; the others are counted, not listed.
create temp view support_contract as
select c.* from contract c join reporting.service s on s.service = c.service
where (s.ring in ('CORE', 'UNMAPPED') or s.service in (select service from cost where decision = 'in'))
  -- A council that knows its own could tell another's single contract from a sum of all.
  and (not pg_temp.is_council() or c.council = current_setting('pack.readership'));

create temp view reject as
select r.* from baseline_reject r, edition e where r.baseline_id = e.baseline_id;

-- The files that the baseline holds, and those that it is only compared with: what others publish.
create temp view source as
select d.* from delivery d, reporting.baseline_delivery b, edition e
where b.baseline_id = e.baseline_id and d.delivery_id = b.delivery_id;
create temp view file as select * from source where kind <> 'control';

-- The services of the common boundary: the core ring, and any other that the board took in.
create temp view service as
select s.service, s.name, coalesce(nullif(s.short_name, ''), s.name) as short_name, (row_number() over (order by s.position, s.service) - 1)::int as number
from reporting.service s
where s.ring = 'CORE' or s.service in (select c.service from cost c where c.decision = 'in');

-- In-scope cost and posts by council and service. A council that supplied no ledger has no cost here, rather than nought.
create temp table cell as
select c.council, c.short_name, c.number as council_no, s.service, s.name as service_name, s.number as service_no,
       case when c.council in (select f.council from file f where f.kind = 'cost') then
           coalesce((select sum(amount) from cost where cost.council = c.council and cost.service = s.service and decision = 'in'), 0) end as cost,
       case when c.council in (select f.council from file f where f.kind = 'staff') then
           coalesce((select sum(fte_in) from staff where staff.council = c.council and staff.service = s.service), 0) end as fte
from council c, service s;

-- The appraised options; the best is the one with the highest net present value, if any is worth more than nought.
create temp view appraised as
select o.*, a.target_saving, a.horizon_years, a.assumption_set,
       coalesce(o.npv > 0 and o.npv = max(o.npv) over (), false) as best
from reporting.appraisal_option o, reporting.appraisal a, edition e
where o.appraisal_id = e.appraisal_id and a.appraisal_id = e.appraisal_id;

-- Kinds of extract, in the order in which the pack lists them.
create temp view extract as
select * from (values ('cost', 'Ledger', 1), ('staff', 'Staff', 2), ('performance', 'Indicators', 3), ('contracts', 'Contracts', 4)) as e (kind, name, number);

-- What each partner was to send and has not sent; the period is empty where any file would have done.
create temp view absent as
select x.council, x.kind, x.feed, x.period from baseline_expected x, edition e
where x.baseline_id = e.baseline_id and x.delivery_id is null;

-- What each partner was asked for and what of it came: a line for each file that came, and for each that did not.
create temp view received as
select c.council, c.short_name, c.number as council_no, x.kind, x.name as extract_name, x.number as extract_no, f.*
from council c cross join extract x
left join lateral (
    select delivery_id, file_name, period, feed, version, rows_read, rows_accepted, rows_rejected, rows_excluded, outcome, system,
           received_at, sha256, recipe, state, supersedes
    from file where file.council = c.council and file.kind = x.kind
    union all
    select null, null, absent.period, absent.feed, null, null, null, null, null, null, null, null, null, null, null, null
    from absent where absent.council = c.council and absent.kind = x.kind) f on true
where c.council <> 'OTHERS';

-- The same, a line for each partner and kind of extract: all of it, a part of it, or nothing.
create temp view supplied as
select council, short_name, council_no, kind, extract_name, extract_no,
       count(delivery_id) as came, count(*) filter (where delivery_id is null) as absent,
       coalesce(pg_temp.listed(array_agg(btrim(case when feed <> kind then feed else '' end || ' ' || period) order by period, feed)
           filter (where delivery_id is null and period <> '')), '') as periods
from received
group by council, short_name, council_no, kind, extract_name, extract_no;

-- Each partner's figure of an indicator for the baseline's year.
create temp view measured as
select m.council, m.indicator, m.value, m.collected
from baseline_measure m, edition e
where m.council <> 'OTHERS' and m.baseline_id = e.baseline_id and m.period = 0 and m.financial_year = e.financial_year and m.audience is null;

-- The figures in their order, 1 being best. A quarter of the partners needs at least one partner in it, so it takes four figures to speak of
-- quartiles; a figure at the edge of two belongs to the better one.
create temp view ranked as
select r.*, case when compared >= 4 and direction <> 'CONTEXT' then 1 + (4 * (place - 1)) / compared end as quartile
from (select v.*, i.direction, i.name, i.unit, i.position,
             rank() over (partition by v.indicator order by case i.direction when 'LOWER' then v.value else -v.value end) as place,
             count(*) over (partition by v.indicator) as compared,
             max(scale(trim_scale(round(v.value, 2)))) over (partition by v.indicator) as decimals
      from measured v join reporting.indicator i using (indicator) where v.value is not null) r;

-- From what was supplied for the baseline's year and basis to what is reported as controllable cost, to the penny.
create temp table bridge as
select pg_temp.seen(b.council) as council, b.position, b.kind, b.line, b.name, b.amount, b.rows as lines
from reporting.bridge b, edition e
where b.baseline_id = e.baseline_id and b.view = 'controllable' and b.kind in ('start', 'step', 'end');

-- Where every pound went that was supplied.
create temp view pound as
select council, case kind when 'end' then 'in' else line end as decision, case kind when 'end' then amount else -amount end as amount, lines
from bridge where kind = 'end' or kind = 'step' and line not in ('price-base', 'planned-saving');

-- How an assumption is written: GBP 850,000.00 -> £850k, 12%/16%/21% -> 12 / 16 / 21%, 2009-04 -> Apr 2009. A list breaks after a stroke only.
create function pg_temp.assumed_words(value text) returns text immutable language sql as $$
    select case
        when value ~ '^GBP [-0-9.,/]+$' then
            (select string_agg(case when x < 0 then '−£' else '£' end || case when x <> 0 and x % 1000 = 0 or abs(x) >= 1000000 then pg_temp.figure(abs(x) / 1000, 0) || 'k'
                                    else pg_temp.figure(abs(x), case when x = trunc(x) then 0 else 2 end) end, e'\u00a0/ ' order by n)
             from regexp_split_to_table(replace(substr(value, 5), ',', ''), '/') with ordinality as part (written, n) cross join lateral (select written::numeric as x) v)
        when value ~ '^[0-9]{4}/[0-9]{2}$' then value
        when value ~ '^[0-9]{4}-[0-9]{2}($|,)' then to_char(to_date(left(value, 7), 'YYYY-MM'), 'Mon YYYY') || regexp_replace(substr(value, 8), '^, after ([0-9]+ months?) of moving$', ' (\1)')
        else regexp_replace(regexp_replace(regexp_replace(replace(replace(value, 'GBP ', '£'), 'in-scope cost', 'cost'),
                 '(^|/)-(?=[0-9])', '\1−', 'g'), '%(?=/)', '', 'g'), '(?<=[0-9])/(?=[−0-9])', e'\u00a0/ ', 'g') end
$$;

-- The assumptions of each option by their part of the page; row_name is the same where options assume the same thing.
create temp table assumed as
with named as (
    select x.*, o.name as option_name, o.position as option_no, split_part(x.assumption, '/', 1) as kind, split_part(x.assumption, '/', 3) as detail,
           pg_temp.sentence(regexp_replace(regexp_replace(replace(split_part(x.assumption, '/', 2), '-', ' '), '\mhr\M', 'HR'), '\mict\M', 'ICT')) as item,
           regexp_match(x.words, ' on (.+), subjective group (.+?):') as scope,
           coalesce(substring(x.words from ' \([^)]*\)$'), '') as class
    from reporting.appraisal_assumption x join edition e using (appraisal_id)
    left join reporting.appraisal_option o using (appraisal_id, option))
select case when kind = 'saving' then case detail when '' then 'savings' when 'phase' then 'phases' else 'savings-more' end
            when kind = 'one-off' then case detail when 'years' then 'spread' when 'optimism-bias' then 'bias' else 'costs' end
            when kind = 'recurring' then case detail when '' then 'running' when 'phase' then 'running-phases' else 'running-more' end
            else 'general' end as part,
       case when kind = 'quality' then coalesce((select 'Change of: ' || pg_temp.lower_first(i.name) || coalesce(' (' || nullif(replace(i.unit, 'GBP', '£'), '') || ')', '') from reporting.indicator i where upper(i.indicator) = upper(item)), 'Change of indicator ' || item)
            when kind = 'phase' then replace(words, 'Goes live: ', 'Goes live (after moving for): ')
            when kind not in ('saving', 'one-off', 'recurring') then words
            when scope is not null then item || ' (' || scope[1] || case when scope[2] like '%,%' then '; groups ' else '; group ' end || scope[2] || ')'
            when kind = 'saving' and detail = 'probability' then 'Probability: ' || pg_temp.lower_first(item)
            when kind = 'saving' and detail = 'overlap' then 'Shares its pounds with others: ' || pg_temp.lower_first(item)
            when kind = 'recurring' and detail = 'optimism-bias' then 'Optimism bias added: ' || pg_temp.lower_first(item) || class
            when detail = 'optimism-bias' then item || class
            when detail = 'grant' then item || ': met by others'
            when detail = 'range' then item || ': low / high, % of this cost'
            when detail in ('', 'years', 'phase') then item
            else item || ': ' || pg_temp.lower_first(words) end as row_name,
       option_no, coalesce(option || ' ' || option_name, option) as column_name, pg_temp.assumed_words(value) as value,
       split_part(source, '; owner: ', 1) as source, split_part(source, '; owner: ', 2) as owner, item, position
from named;

-- Each row of the assumptions with a cell for each option; what an option does without is a dash.
create temp table assumed_cell as
with line as (select part, row_name, max(position) as place from assumed group by part, row_name),
choice as (select column_name, min(option_no) as option_no from assumed group by column_name),
said as (select part, row_name, column_name, string_agg(distinct value, '; ') as value from assumed group by part, row_name, column_name)
select l.part, l.row_name, l.place, c.column_name, c.option_no, coalesce(s.value, '–') as value, false as strong
from line l cross join choice c left join said s on s.part = l.part and s.row_name = l.row_name and s.column_name = c.column_name;

-- What is assumed of a kind, then how soon it comes, then what else holds. Most lines of an option come equally soon: that is said once, and
-- only lines that differ follow.
create temp table assumed_line as
with phased as (select * from (values ('savings', 'phases', 'savings-more'), ('running', 'running-phases', 'running-more')) as p (part, phases, more)),
usual as (select part as phases, column_name, option_no, coalesce(mode() within group (order by value) filter (where value <> '–'), '–') as value
          from assumed_cell where part in (select phases from phased) group by part, column_name, option_no),
compared as (select c.*, u.value as usual, bool_or(c.value not in (u.value, '–')) over (partition by c.part, c.row_name) as differs
             from assumed_cell c join usual u on u.phases = c.part and u.column_name = c.column_name)
select p.part, 1 as block, row_name, column_name, value, strong, place, option_no from phased p join assumed_cell c on c.part = p.part
union all
select p.part, 2, 'Phased by year from going live', column_name, value, false, 0, option_no from phased p join usual using (phases)
union all
select p.part, 3, 'Phased: ' || pg_temp.lower_first(row_name), column_name, case when value = usual and value <> '–' then 'as above' else value end, false, place, option_no
from phased p join compared c on c.part = p.phases where c.differs
union all
select p.part, 4, row_name, column_name, value, strong, place, option_no from phased p join assumed_cell c on c.part = p.more;

-- What the checks say today, the lines from payroll to ledger, and how far each extract can be relied on.
create temp view outcome as
select o.* from check_outcome o join edition e using (baseline_id);

create temp view payroll_line as
select b.* from baseline_payroll_bridge b join edition e using (baseline_id);

-- The items of the staff lists and those agreed, of all partners. What is about fewer than five posts is put together with the smallest
-- item of more, so that no single pay can be read or worked out.
create temp view payroll_item as
with item as (
    select kind, item, min(because) as because, min(position) as place, sum(posts) as posts, sum(amount) as amount
    from payroll_line where kind in ('staff-list', 'agreed') and council <> 'OTHERS' group by kind, item),
ranked as (
    select i.*, i.posts < 5 as few, row_number() over (partition by i.posts >= 5 and i.amount <> 0 order by abs(i.amount), i.item) as size from item i)
select *, kind = 'staff-list' and (few or exists (select from ranked f where f.few) and posts >= 5 and amount <> 0 and size = 1) as together from ranked;

create temp view grade as
select g.* from confidence g join edition e using (baseline_id);

-- A reference's part for any name or code: AC-100/3 -> AC-100.3
create function pg_temp.mark(code text) returns text immutable language sql as $$
    select coalesce(nullif(btrim(upper(regexp_replace(code, '[^A-Za-z0-9.-]+', '.', 'g')), '.'), ''), 'NONE')
$$;

-- Each file's short name in references: the second ledger of BCC is BCC-L2.
create temp view file_mark as
select f.delivery_id, f.council || '-' || case f.kind when 'cost' then 'L' when 'staff' then 'S' when 'performance' then 'I' when 'contracts' then 'C' else 'P' end
           || row_number() over (partition by f.council, f.kind order by f.period, f.feed, f.file_name, f.delivery_id) as mark
from file f;

-- Grades over all partners, each with the line of the people page that shows it. A grade with fewer than five posts is counted among the
-- others, so that nobody can be recognised; if the others are themselves fewer than five posts, the smallest grade shown joins them.
create temp view grade_line as
with grade as (select coalesce(nullif(grade, ''), 'No grade given') as grade, count(distinct (delivery_id, sheet_no, row_no)) as posts, sum(fte_in) as fte from staff where fte_in > 0 group by 1),
ranked as (select *, row_number() over (order by fte desc, grade) as place from grade where posts >= 5),
other as (select coalesce(sum(posts), 0) as posts from (select posts from ranked where place > 11 union all select posts from grade where posts < 5) small),
shown_to as (select least(11, (select count(*) from ranked)) - case when posts between 1 and 4 then 1 else 0 end as place from other),
marked as (select grade, pg_temp.mark(grade) || case when row_number() over w > 1 then '.' || row_number() over w else '' end as mark
           from grade window w as (partition by pg_temp.mark(grade) order by grade))
select g.grade, g.posts, g.fte, case when r.place <= t.place then g.grade else 'Other grades' end as line,
       case when r.place <= t.place then m.mark else 'OTHER' end as mark, case when r.place <= t.place then r.place else 999 end as place
from grade g join marked m using (grade) cross join shown_to t left join ranked r using (grade);

-- A contract's number among its council's.
create temp view contract_mark as
select delivery_id, sheet_no, row_no, council || '-' || lpad(row_number() over (partition by council order by delivery_id, sheet_no, row_no)::text, 3, '0') as mark
from contract;

-- What the ledgers do not hold twice: codes that nobody has mapped yet.
create temp view unmapped_mark as
select council, cost_centre_code, subjective_code,
       council || '-' || pg_temp.mark(cost_centre_code || '.' || subjective_code)
           || case when row_number() over w > 1 then '.' || row_number() over w else '' end as mark
from (select distinct council, cost_centre_code, subjective_code from cost where decision = 'unmapped') u
window w as (partition by council, pg_temp.mark(cost_centre_code || '.' || subjective_code) order by cost_centre_code, subjective_code);

-- How filled posts are held; where one kind has fewer than five posts, all but the permanent ones are told together.
create temp view held as
with kind as (
    select contract, case when contract = 'permanent' then 'permanent' when contract = 'fixed-term' then 'fixed term' when contract = 'agency' then 'agency'
                when contract = 'casual' then 'casual' else 'seconded in' end as name, delivery_id, sheet_no, row_no, fte_in, service
    from staff where fte_in > 0 and occupancy <> 'vacant-funded'),
few as (select coalesce(min(posts), 5) < 5 as are from (select name, count(distinct (delivery_id, sheet_no, row_no)) as posts from kind group by name) k)
select kind.delivery_id, kind.sheet_no, kind.row_no, kind.contract, case when name = 'permanent' or not few.are then name else 'on other terms' end as name, fte_in, kind.service from kind, few;

-- Every figure that this edition prints, once for each query that gives it; filled while the pages are.
create temp table printed (
    position integer, page text, query text, ref text, value numeric, unit text, shown text
);

-- 1 -> A, 27 -> AA
create function pg_temp.letters(n int) returns text immutable language sql as $$
    select case when n <= 26 then chr(64 + n) else chr(64 + (n - 1) / 26) || chr(65 + (n - 1) % 26) end
$$;

-- The newest comparison of later extracts with the baseline, and the newest year of which any partner's costs are whole.
create temp view benefit as
select r.run_id, r.appraisal_id, r.option, r.price_base, r.from_year, r.to_year,
       (select max(c.financial_year) from reporting.benefit_council c where c.run_id = r.run_id and c.measured) as latest
from reporting.benefit_run r, edition e
where r.baseline_id = e.baseline_id
order by r.run_id desc
limit 1;

-- Parts of the plan, each with the mark by which its figures are referred to.
create temp view benefit_part as
select p.*, regexp_replace(p.line, '[^A-Za-z0-9.]+', '-', 'g') || '-' || coalesce(nullif(p.council, ''), 'ALL') || coalesce('-' || nullif(p.service, ''), '')
           || case when p.nature = 'cashable' then '' else '-' || p.nature end as mark,
       p.nature in ('cashable', 'income') as in_cash
from reporting.benefit_position p join benefit b using (run_id);
-- The option that is spoken of where partners' shares and moves are: the best; else the one worth most that was shared out. None where none was.
create temp view spoken as
select o.* from appraised o
where exists (select from appraisal_allocation a where a.appraisal_id = o.appraisal_id and a.option = o.option)
order by o.best desc, o.npv desc, o.position limit 1;

-- Every partner that this reader is told of by name, also one that has no costs in the baseline's year.
create temp view named as
select partner as council, coalesce(c.short_name, p.short_name) as short_name, p.position::int as place from reporting.partner p left join council c on c.council = p.partner where not pg_temp.is_council()
union all
select council, short_name, number from council where pg_temp.is_council();

create temp view allocated as
select a.*, s.position as option_no, c.short_name, c.place as council_no
from appraisal_allocation a join spoken s using (appraisal_id, option) join named c using (council);

-- What leaving, or keeping one service, does to each; changes as losses, so what is lost is positive. Worth holds what is paid once, too.
create temp view withdrawn as
select w.option, w.council, w.service, w.other, -w.npv as loss, -w.net_saving as yearly, p.short_name, p.place as council_no, o.short_name as other_name, o.place as other_no
from appraisal_withdrawal w join spoken s using (appraisal_id, option)
join named p on p.council = w.council join named o on o.council = w.other;

create temp view move as
select m.*, p.short_name, p.place as council_no, coalesce(v.name, m.service) as service_name, coalesce(nullif(v.short_name, ''), v.name, m.service) as service_short, coalesce(v.position, 1000) as service_no,
       case when pg_temp.is_public() then 'a contract' else k.title end as title, case when not pg_temp.is_public() then k.supplier end as supplier,
       k.ends_on, case when not pg_temp.is_public() then k.extends_to end as extends_to, d.file_name
from appraisal_move m join spoken s using (appraisal_id, option)
join named p on p.council = m.council and m.council <> 'OTHERS' left join reporting.service v on v.service = m.service
left join contract k using (delivery_id, sheet_no, row_no) left join source d using (delivery_id);

-- own-change -> each one's own change
create function pg_temp.key_words(key text) returns text immutable language sql as $$
    select case key when 'cost-share' then 'in-scope cost' when 'population' then 'population' when 'fte' then 'posts (FTE)' when 'equal' then 'equal parts'
        when 'own-change' then 'own change' when 'shapley' then 'average contribution (Shapley)' else key end
$$;

-- The issue before this one, its headline figures, and the bridge from its baseline to this one's. Nothing for the first issue.
create temp view issue as select i.before, i.before_baseline, i.unexplained from reporting.issue i join edition e using (edition);

create temp view since_figure as select f.ref, f.value from reporting.issue_figure f join edition e using (edition);

create temp view since_change as
select c.position, c.kind, k.kind_no, k.words, k.meaning, c.council, coalesce(o.short_name, p.short_name, c.council) as short_name,
       c.service, coalesce(nullif(s.short_name, ''), s.name, c.service) as service_name, c.what, c.cost, c.fte
from reporting.issue_change c join edition e using (edition)
join (values ('new-data', 1, 'New data', 'files of periods that were missing then'), ('restated-data', 2, 'Restated data', 'newer versions of files'),
             ('data-withdrawn', 3, 'Data withdrawn', 'files that were taken back'), ('real-change', 4, 'Real change', 'another year, basis or staff day'),
             ('mapping-change', 5, 'Mapping change', 'codes that mean something else now'),
             ('method-change', 6, 'Method change', 'other limits, treatments, price base or rules')) as k (kind, kind_no, words, meaning) using (kind)
left join council o on o.council = c.council left join reporting.partner p on p.partner = c.council
left join reporting.service s on s.service = c.service;

-- Figures of this issue that the one before may have had, too.
create temp view since_now as
select 'C-' || coalesce(council, 'T') || '-T' as ref, sum(cost) as value from cell group by grouping sets ((council), ())
union all
select 'P-' || coalesce(council, 'T') || '-T', sum(fte) from cell group by grouping sets ((council), ())
union all
select 'O-' || option || '-' || m.figure, m.value from appraised cross join lateral (values ('NET', net_saving), ('NPV', npv)) as m (figure, value);

-- The same beside each other; empty on the side where it was not known.
create temp view since as
select ref, split_part(ref, '-', 1) as family, split_part(ref, '-', 2) as mark, f.value as earlier, n.value as later, n.value - f.value as moved
from since_figure f full join since_now n using (ref)
where ref ~ '^[CPO]-' and ref !~ 'PAYBACK$' and exists (select from issue);

-- What changed, in a sentence, for the summary and the manifest; a move of posts may be a single person's, and is for the project alone.
create temp view since_words as
with kind as (select pg_temp.lower_first(words) as words, row_number() over (order by abs(sum(cost)) desc, min(kind_no)) as place from since_change group by words),
best as (select option from appraised where best order by position limit 1)
select coalesce((select 'Since edition ' || i.before || ': cost '
           || case when c.moved is null or c.moved = 0 then 'unchanged'
                   else pg_temp.round_pounds(abs(c.moved)) || case when c.moved > 0 then ' higher' else ' lower' end || coalesce(', mostly by ' || (select words from kind where place = 1), '') end
           || case when current_setting('pack.readership') <> 'restricted' then '' else '; posts ' || case when f.moved is null or f.moved = 0 then 'unchanged' else pg_temp.fte(abs(f.moved)) || ' FTE ' || case when f.moved > 0 then 'more' else 'fewer' end end end
           || coalesce((select '; net saving of ' || b.option || ' ' || case when n.moved = 0 then 'unchanged' else pg_temp.round_pounds(abs(n.moved)) || case when n.moved > 0 then ' more' else ' less' end || ' a year' end
                        from best b join since n on n.ref = 'O-' || b.option || '-NET' where n.moved is not null), '') || '.'
       from issue i left join since c on c.ref = 'C-T-T' left join since f on f.ref = 'P-T-T'),
       'This is the first issue; later ones say here what changed.') as words;
