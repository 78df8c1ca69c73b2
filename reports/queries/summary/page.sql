-- One page: what it costs, what could be saved, what is asked, what to be wary of.
with total as (select sum(cost) as cost, sum(fte) as fte, (select count(*) from member where council in (select of_council from file where kind = 'cost')) as with_cost, (select count(*) from member) as councils from cell),
post as (select coalesce(sum(fte_in) filter (where occupancy = 'vacant-funded'), 0) as vacant,
                coalesce(sum(fte_in) filter (where contract = 'agency'), 0) as agency,
                coalesce(sum(fte) filter (where decision = 'agency-cover'), 0) as cover from staff),
outside as (select coalesce(sum(pay - pay_in), 0) as pay, coalesce(sum(fte - fte_in), 0) as fte from staff where decision in ('embedded', 'borderline')),
missing as (select array_agg(point order by council_no) as points, count(*) as n
            from (select council_no, short_name || ' for its ' || pg_temp.listed(array_agg(pg_temp.inner_name(extract_name) || case when came > 0 then ' ' || periods else '' end order by extract_no)) as point
                  from supplied where absent > 0 group by council_no, short_name) m),
best as (select * from appraised where best order by position limit 1),
target as (select target_saving from reporting.appraisal a, edition e where a.appraisal_id = e.appraisal_id),
source as (select coalesce((select ' of the ' || pg_temp.lower_first(value) from reporting.setting where name = 'target-source'), '') as words),
rejected as (select coalesce(sum(amount) filter (where decision = 'rejected'), 0) as amount, coalesce(sum(lines) filter (where decision = 'rejected'), 0) as lines,
                    coalesce(sum(amount) filter (where decision = 'unmapped'), 0) as unmapped from pound),
-- What went back with its receipt, and what nobody has mapped: a point for each partner.
back as (select array_agg(point order by council_no) as points, count(*) as n
         from (select council_no, short_name || ' to mend ' || pg_temp.listed(array_agg(pg_temp.figure(rows, 0) || ' ' || case extract_no when 1 then 'ledger' when 2 then 'staff' when 3 then 'indicator' else 'contract' end || case when rows = 1 then ' row' else ' rows' end order by extract_no)) as point
               from (select council_no, short_name, extract_no, sum(rows_rejected) as rows from received where rows_rejected > 0 group by council_no, short_name, extract_no) r
               group by council_no, short_name) b),
-- Full-time equivalents on rows that were not accepted, as far as they could be read.
lost as (select sum(fte) as fte, sum(rows) as rows, array_agg(short_name order by number) as names
         from (select c.number, c.short_name, sum(a.rejected) as fte, sum(f.rows_rejected) as rows from file f join reporting.delivery_amount a using (delivery_id) join council c using (council)
               where a.measure = 'fte' and a.rejected <> 0 and f.council <> 'OTHERS' and not pg_temp.is_public() group by c.number, c.short_name) l),
unknown as (select array_agg(case council when 'OTHERS' then 'the ' || pg_temp.lower_first(short_name) else short_name end || ' (' || pg_temp.number(n) || ')' order by number) as names, sum(n) as n
            from (select s.number, s.council, s.short_name, count(distinct (c.cost_centre_code, c.subjective_code)) as n
                  from cost c join council s using (council) where c.decision = 'unmapped' group by s.number, s.council, s.short_name) u),
loser as (select array_agg(case c.council when 'OTHERS' then 'the ' || pg_temp.lower_first(c.short_name) || ' together' else c.short_name end order by c.number) as names from appraisal_partner p join best b using (appraisal_id, option) join council c on c.council = p.council where p.npv < 0),
-- How far the figures can be relied on, in a line.
trust as (select 100 * coalesce(sum(size) filter (where decision <> 'unmapped'), 0) / nullif(sum(size), 0) as mapped,
                 (select 100 * coalesce(sum(pounds) filter (where grade < 'C'), 0) / nullif(sum(pounds), 0) from grade where kind = 'cost') as graded,
                 exists (select from grade where kind = 'cost' and grade = 'A' and pounds <> 0) as best_grade from cost),
agreed as (select count(*) as n, count(agreed_on) as agreed from reporting.appraisal_assumption join edition using (appraisal_id)),
extracts as (select count(*) as asked, count(*) filter (where came > 0 and absent = 0) as came from supplied where came + absent > 0),
passed as (select count(*) as checks, count(*) filter (where green) as green from (select bool_and(outcome = 'green') as green from outcome group by check_id) o),
signed as (select count(*) as all_of_them, count(*) filter (where state = 'signed') as n from sign_off_state join edition using (baseline_id)),
chance as (select 100.0 * max(r.by_year) / max(s.draws) as percent
           from best b join reporting.appraisal_simulation s using (appraisal_id, option) join reporting.appraisal_reaching r using (appraisal_id, option))
select t.cost as value_1_is, t.fte as value_2_is, case when t.fte is not null then p.vacant end as vacant_is, pg_temp.fte(p.vacant) as vacant,
       (select option from best) as option, (select net_saving from best) as value_3_is, (select payback_years from best) as value_4_is,
       (select net_saving_low from best) as low_is, (select pg_temp.round_pounds(net_saving_low) from best) as low,
       (select net_saving_high from best) as high_is, (select pg_temp.round_pounds(net_saving_high) from best) as high,
       (select npv from best) as worth_is, (select pg_temp.round_pounds(npv) from best) as worth,
       tr.mapped as mapped_is, pg_temp.figure(tr.mapped, 2) || '%' as mapped, tr.graded as graded_is, pg_temp.figure(tr.graded, 2) || '%' as graded,
       (select percent from chance) as chance_is, (select pg_temp.figure(percent, 1) || '%' from chance) as chance,
       pg_temp.sentence(case when x.came = x.asked and x.asked > 1 then 'all ' || pg_temp.number_of(x.asked, 'extract', 'extracts') else pg_temp.number(x.came) || ' of ' || pg_temp.number_of(x.asked, 'extract', 'extracts') end || ' received'
           || coalesce('; ' || pg_temp.figure(tr.mapped, 2) || '% of ' || case when pg_temp.is_council() then 'all partners’' else 'the' end || ' ledgers’ pounds under mapped codes', '')
           || coalesce('; ' || pg_temp.figure(tr.graded, 2) || '% of their value graded A or B' || case when tr.best_grade then '' else ', none of it A' end, '')
           || case when k2.checks > 0 then '; ' || pg_temp.number(k2.green) || ' of ' || pg_temp.number_of(k2.checks, 'check', 'checks') || ' passed everywhere' else '' end
           || case when g.all_of_them > 0 then '; ' || case when g.n = 0 then 'nobody has signed' else pg_temp.number(g.n) || ' of ' || pg_temp.number_of(g.all_of_them, w.one, w.several) || ' signed' end else '' end || '.') as banner,
       (select words from since_words where pg_temp.is_restricted()) as since,
       case when o.fte > 0 then o.pay end as shared_pay_is, pg_temp.round_pounds(o.pay) as shared_pay,
       case when o.fte > 0 then o.fte end as shared_fte_is, pg_temp.fte(o.fte) as shared_fte,
       pg_temp.sentence(
           case when t.with_cost < t.councils then pg_temp.number(t.with_cost) || ' of ' else '' end
           || pg_temp.number_of(t.councils, w.one, w.several)
           || case when t.with_cost = 1 then ' spends ' else ' spend ' end || coalesce(case when t.cost < 1000000 then pg_temp.round_pounds(t.cost) else pg_temp.million(t.cost, 1) end, 'an unknown sum')
           || ' a year and ' || coalesce(pg_temp.fte(t.fte), 'an unknown number of') || ' FTE on ' || pg_temp.number_of((select count(*) from service), 'support service', 'support services')) as headline,
       coalesce(
           (select 'The option worth most, ' || b.option || ' ' || pg_temp.lower_first(b.name) || ', could save ' || pg_temp.round_pounds(b.net_saving) || ' a year when live (' || pg_temp.round_pounds(b.net_saving_low) || ' to ' || pg_temp.round_pounds(b.net_saving_high) || '). '
               || case when b.net_saving >= b.target_saving then 'Its central case reaches the ' || pg_temp.round_pounds(b.target_saving) || s.words || '.'
                       when b.net_saving_high >= b.target_saving then 'Its range includes the ' || pg_temp.round_pounds(b.target_saving) || s.words || '; its central case falls ' || pg_temp.round_pounds(b.target_saving - b.net_saving) || ' short.'
                       else 'Even its upper end falls ' || pg_temp.round_pounds(b.target_saving - b.net_saving_high) || ' short of the ' || pg_temp.round_pounds(b.target_saving) || s.words || '.' end
                || coalesce((select ' Simulated, it reaches it with a probability of ' || pg_temp.figure(percent, 1) || '%.' from chance), '')
            from best b, source s),
           case when e.appraisal_id is null then 'No options have been costed against this baseline yet.'
                else 'None of the options that were costed is worth more than it costs.' end) as lead,
       coalesce(case when t.cost < 1000000 then pg_temp.round_pounds(t.cost) else pg_temp.million(t.cost, 2) end, 'unknown') as value_1, 'in-scope cost, controllable' as label_1, pg_temp.year(e.financial_year) || ' ' || lower(ba.name) as note_1,
       coalesce(pg_temp.fte(t.fte), 'unknown') as value_2, 'full-time equivalents' as label_2, case when t.fte is null then 'no staff extract' else case when pg_temp.told('P-T-VACANT') then pg_temp.fte(p.vacant) || ' vacant' else 'filled and vacant' end
           || case when p.agency > 0 and pg_temp.told('P-T-AGENCY') then ', ' || pg_temp.fte(p.agency) || ' agency' else '' end
           || case when p.cover > 0 and pg_temp.told('P-T-COVER') then '; ' || pg_temp.fte(p.cover) || ' agency cover, not counted twice' else '' end end as note_2,
       coalesce((select pg_temp.round_pounds(net_saving) from best), '–') as value_3, coalesce((select 'net saving a year, ' || option from best), 'net saving') as label_3,
       coalesce((select pg_temp.round_pounds(net_saving_low) || ' to ' || pg_temp.round_pounds(net_saving_high) from best), case when e.appraisal_id is null then 'no options costed yet' else 'no option is worth its cost' end) as note_3,
       coalesce((select case when payback_years is null then 'no payback' else pg_temp.figure(payback_years, 1) || ' years' end from best), '–') as value_4, 'payback' as label_4,
       case when not exists (select from best) then 'No option is held to be worth its cost, so there is nothing to share out.' end as note_partners,
       coalesce((select 'NPV ' || pg_temp.round_pounds(npv) || ' over ' || horizon_years || ' years' from best), '') as note_4,
       pg_temp.bullets(array[
           'Agree baseline ' || e.name || ' as the reference from which savings are measured.',
           (select 'Take ' || pg_temp.listed(array_agg(option order by npv desc)) || ' to full work-up.' from (select option, npv from appraised where npv > 0 order by npv desc limit 2) o having count(*) > 0),
           (select 'Stop ' || pg_temp.listed(array_agg(option order by position)) || case when count(*) = 1 then ', which costs more than it saves.' else ', which cost more than they save.' end from appraised where npv < 0 having count(*) > 0),
           case when m.n > 0 then 'Ask ' || array_to_string(m.points[:3], '; ') || case when m.n > 3 then '; and ' || pg_temp.number(m.n - 3) || ' more' else '' end || '.' end,
           case when k.n > 0 and not pg_temp.is_public() then 'Ask ' || array_to_string(k.points[:3], '; ') || case when k.n > 3 then '; and ' || pg_temp.number(k.n - 3) || ' more' else '' end || ', which went back.' end,
           case when u.n > 0 and not pg_temp.is_public() then 'Have ' || pg_temp.number_of(u.n::bigint, 'pair of codes', 'pairs of codes') || case when r.unmapped <> 0 then ', worth ' || pg_temp.round_pounds(r.unmapped) || ',' else '' end || ' mapped: ' || pg_temp.listed(u.names) || '.' end]) as asks,
       pg_temp.bullets(array[
           case when e.draft then 'This edition is a draft: not every check has passed, or not every partner has signed.' end,
           case when t.with_cost < t.councils then 'No ledger came from ' || pg_temp.listed(array(select distinct short_name from cell where cost is null)) || '; what is missing is not counted as nought.' end,
           (select 'The cost of ' || pg_temp.listed(array_agg(short_name order by council_no)) || ' is incomplete: part of ' || case when count(*) = 1 then 'its ledger has' else 'their ledgers have' end || ' not come.'
            from supplied where kind = 'cost' and came > 0 and absent > 0 having count(*) > 0),
           case when r.lines > 0 then pg_temp.sentence(pg_temp.number_of(r.lines::bigint, 'ledger row', 'ledger rows')) || ' worth ' || pg_temp.round_pounds(r.amount) || ' could not be accepted and went back.' end,
           (select pg_temp.sentence(pg_temp.number_of(l.rows::bigint, 'staff row', 'staff rows')) || ' (' || pg_temp.fte(l.fte) || ' FTE) went back: ' || pg_temp.listed(l.names) || '.' from lost l where l.fte <> 0),
           case when o.fte > 0 and pg_temp.told('X-SHARED') and pg_temp.told('X-SHARED-PAY') then pg_temp.round_pounds(o.pay) || ' of embedded and borderline staff (' || pg_temp.fte(o.fte) || ' FTE) stays outside, by the board’s limits of ' || pg_temp.figure(100 * e.embedded_below, 0) || '% and ' || pg_temp.figure(100 * e.in_from, 0) || '%.' end,
           (select 'With ' || b.option || ', ' || pg_temp.listed(l.names) || case when cardinality(l.names) = 1 then ' loses over the horizon; its' else ' lose over the horizon; their' end || ' share needs a remedy.' from best b, loser l where l.names is not null),
           (select pg_temp.sentence(pg_temp.number(count(*) filter (where live > wanted))) || ' of ' || pg_temp.number_of(count(*), 'move', 'moves') || ' come later than ' || (select option from best) || ' asks for; savings count from the months asked for.' from move having count(*) filter (where live > wanted) > 0),
           (select 'The savings rest on assumptions, ' || case when agreed = 0 then 'none of them agreed yet' when agreed < n then pg_temp.figure(agreed, 0) || ' of ' || pg_temp.figure(n, 0) || ' agreed so far' else 'all agreed, not on facts' end || '.' from agreed where n > 0)]) as caveats
from edition e join reporting.basis ba using (basis_id), total t, post p, outside o, missing m, back k, unknown u, rejected r, wording w, trust tr, extracts x, passed k2, signed g
