-- Options, computed anew from what the appraisal noted of each line and year. -LOW, -HIGH and the partners' shares stand as they were costed.
with o as (select o.*, coalesce(o.discount_rate, a.discount_rate) as real_rate from reporting.appraisal_option o join reporting.appraisal a using (appraisal_id) join edition e using (appraisal_id)),
-- Where an option costs a part of the in-scope cost or so much a post, these stand behind it too.
behind as (
    select o.option, coalesce((select array_agg(distinct 'O-' || o.option || '-' || l.service || '-BASE') from reporting.appraisal_line l where l.appraisal_id = o.appraisal_id and l.option = o.option), '{}')
        || case when exists (select from reporting.appraisal_assumption x where x.appraisal_id = o.appraisal_id and x.option = o.option and x.value like '%in-scope cost%') then array['C-T-T'] else '{}' end
        || case when exists (select from reporting.appraisal_assumption x where x.appraisal_id = o.appraisal_id and x.option = o.option and x.value ~* '(fte|post)') then array['P-T-T'] else '{}' end as inputs
    from o),
y as (select y.*, 'O-' || y.option || '-Y' || y.year_no as mark, sum(y.gross_saving - y.recurring_cost - y.one_off_cost) over w as cash, sum(y.discounted) over w as present
      from reporting.appraisal_year y join o using (appraisal_id, option) window w as (partition by y.option order by y.year_no)),
-- Evenly within the year in which cumulative cash leaves the negative for the last time.
payback as (
    select l.option, case when e.cash <= 0 then null when l.year_no is null then 0
        else trunc(l.year_no + -l.cash / (n.cash - l.cash), 2) end as low
    from (select distinct on (option) option, case when cash < 0 then year_no end as year_no, cash from y order by option, (cash < 0) desc, year_no desc) l
    join (select distinct on (option) option, cash from y order by option, year_no desc) e using (option)
    left join y n on n.option = l.option and n.year_no = l.year_no + 1)
select 'O-' || o.option || '-NET' as ref, 'gross saving less running cost at full effect' as words, o.gross_saving - o.recurring_cost as value, b.inputs from o join behind b using (option)
union all
select 'O-' || o.option || '-' || v.mark, v.words, v.value, b.inputs
from o join behind b using (option) cross join lateral (values ('LOW', 'as costed, with the low percentages of its assumptions', o.net_saving_low),
    ('HIGH', 'as costed, with the high percentages of its assumptions', o.net_saving_high)) as v (mark, words, value)
union all
select 'O-' || o.option || '-' || v.mark, v.words, v.value, b.inputs
from o join behind b using (option)
join (select option, sum(one_off_cost) as once, sum(discounted) as npv, sum(discounted) filter (where year_no <= 5) as five from y group by option) t using (option)
cross join lateral (values ('ONCE', 'one-off cost of all years', t.once), ('NPV', 'present values of all years', t.npv), ('NPV5', 'present values of year 0 to 5', t.five)) as v (mark, words, value)
union all
select 'O-' || o.option || '-PAYBACK', 'when cumulative cash turns positive for good, in years from the decision',
       case when abs(o.payback_years - p.low) <= 0.01 then o.payback_years else p.low end, b.inputs
from o join behind b using (option) join payback p using (option)
where p.low is not null
union all
select 'O-' || p.option || '-' || v.mark || '-' || p.council, 'the partner''s share of O-' || p.option || '-' || v.mark || ', as costed', v.value, b.inputs
from appraisal_partner p join o using (appraisal_id, option) join behind b on b.option = p.option
cross join lateral (values ('NET', p.net_saving), ('ONCE', p.one_off_cost), ('NPV', p.npv)) as v (mark, value)
union all
select y.mark || '-' || v.mark, v.words, v.value, b.inputs
from y join o using (option) join behind b using (option)
cross join lateral (values ('GROSS', 'as costed for the year', y.gross_saving), ('RUNNING', 'as costed for the year', -y.recurring_cost), ('ONCE', 'as costed for the year', -y.one_off_cost),
    ('NET', 'gross saving less running and one-off cost', y.gross_saving - y.recurring_cost - y.one_off_cost),
    ('PV', 'step between two cumulative present values', y.discounted), ('CASH', 'net of all years so far', y.cash), ('WORTH', 'present values of all years so far', y.present)) as v (mark, words, value)
union all
select y.mark || '-' || v.mark, v.words, v.value, b.inputs
from y join behind b using (option)
cross join lateral (values ('CASH-LOW', 'as costed, with all savings at their low', y.cumulative_low), ('CASH-HIGH', 'as costed, with all savings at their high', y.cumulative_high)) as v (mark, words, value)
where v.value is not null
union all
select y.mark || '-FACTOR', '1 / (1 + discount rate) to the power of the year', round(1 / (1 + o.real_rate) ^ y.year_no, 10), '{}' from y join o using (option)
union all
select 'O-' || l.option || '-' || l.service || '-' || v.mark, v.words, v.value, array['O-' || l.option || '-' || l.service || '-BASE']
from (select option, service, sum(base) as base, sum(saving) as saving from reporting.appraisal_line join edition e using (appraisal_id) group by option, service) l
cross join lateral (values ('SAVING', 'each group''s base at its percentage', l.saving), ('RATE', 'saving as part of its base, in percent', 100 * l.saving / nullif(l.base, 0))) as v (mark, words, value)
where v.value is not null
union all
select 'O-' || s.option || '-IF-' || s.test || '-' || v.mark, v.words, v.value, b.inputs || array['C-T-T']
from reporting.appraisal_sensitivity s join o using (appraisal_id, option) join behind b on b.option = s.option
join reporting.appraisal_sensitivity c on c.appraisal_id = s.appraisal_id and c.option = s.option and c.test = 'base'
cross join lateral (values ('NET', 'costed again: ' || s.words, s.net_saving), ('NPV', 'costed again: ' || s.words, s.npv),
    ('MOVED', 'net present value of this test less that of the central case', s.npv - c.npv), ('PAYBACK', 'costed again: ' || s.words, s.payback_years)) as v (mark, words, value)
where v.value is not null
union all
select 'O-' || s.option || '-SC-' || s.scenario || '-' || v.mark, 'costed again: ' || s.risk, v.value, b.inputs || array['C-T-T']
from reporting.appraisal_scenario s join o using (appraisal_id, option) join behind b on b.option = s.option
cross join lateral (values ('NET', s.net_saving), ('NPV', s.npv)) as v (mark, value)
union all
select 'O-' || s.option || '-TENTH-' || s.position, 'a tenth of what the net present value changes by without it', s.npv_of_tenth, b.inputs || array['C-T-T']
from reporting.appraisal_assumption s join o using (appraisal_id, option) join behind b on b.option = s.option
where s.npv_of_tenth is not null
union all
select 'O-' || s.option || '-STEP-' || replace(s.step, '/', '-'), case when s.total then 'sum of the steps before it' else 'sum over all lines of the option' end,
       case s.step when 'gross' then g.gross when 'net' then g.gross + g.recurring else s.amount end, b.inputs || array['C-T-T']
from reporting.appraisal_bridge s join o using (appraisal_id, option) join behind b on b.option = s.option
join (select appraisal_id, option, sum(amount) filter (where not total and step not like 'recurring/%') as gross, coalesce(sum(amount) filter (where step like 'recurring/%'), 0) as recurring
      from reporting.appraisal_bridge group by appraisal_id, option) g on g.appraisal_id = s.appraisal_id and g.option = s.option
union all
select 'O-' || o.option || '-OUT-' || v.mark, v.words, v.value, b.inputs || array['C-T-T']
from o join behind b using (option)
cross join lateral (values ('AVOIDED', 'sum of its lines of avoided cost', o.avoided), ('AVOIDED-ONCE', 'sum of its lines of avoided cost that comes once', o.avoided_once), ('TIME', 'sum of its lines that are not cashable', o.not_cashable)) as v (mark, words, value)
where v.value is not null
