-- gross saving - running cost - one-off cost = net by year, cumulative, payback and net present value
with y as (
    select y.*, sum(y.gross_saving - y.recurring_cost - y.one_off_cost) over w as cash, sum(y.discounted) over w as present,
           round(sum((y.gross_saving - y.recurring_cost - y.one_off_cost) / (1 + a.discount_rate) ^ y.year_no) over w, 4) as worth
    from reporting.appraisal_year y
    join reporting.appraisal a using (appraisal_id)
    join edition e using (appraisal_id)
    window w as (partition by y.option order by y.year_no)
)
select 'O-' || y.option || '-Y' || y.year_no || '-' || v.mark || ' and what it is computed from' as what, v.stored as a, v.anew as b, null as because
from y
cross join lateral (values ('NET', y.net, y.gross_saving - y.recurring_cost - y.one_off_cost), ('CASH', y.cumulative, y.cash),
    ('WORTH', y.cumulative_discounted, y.present)) as v (mark, stored, anew)
union all
select 'O-' || o.option || '-' || v.mark || ' and its years', v.stored, v.anew, null
from reporting.appraisal_option o
join edition e using (appraisal_id)
join (select option, sum(one_off_cost) as once, sum(discounted) as npv, sum(discounted) filter (where year_no <= 5) as five from y group by option) t using (option)
cross join lateral (values ('ONCE', o.one_off_cost, t.once), ('NPV', o.npv, t.npv), ('NPV5', o.npv_five, t.five),
    ('NET', o.net_saving, o.gross_saving - o.recurring_cost)) as v (mark, stored, anew)
union all
select 'O-' || o.option || '-NPV and its cash discounted anew, but for half a penny of rounding a year', o.npv,
       case when abs(o.npv - w.worth) <= 0.005 * w.years then o.npv else w.worth end, null
from reporting.appraisal_option o
join edition e using (appraisal_id)
join (select distinct on (option) option, worth, year_no + 1 as years from y order by option, year_no desc) w using (option)
union all
select null, null, null, 'no options have been costed on this baseline' from edition e where e.appraisal_id is null
