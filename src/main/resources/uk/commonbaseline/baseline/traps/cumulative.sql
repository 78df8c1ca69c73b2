-- A file of period 3 may hold the three months so far. Then nearly every code's figure grows from period to period and none goes
-- away; figures of single months rise and fall. Percent of the codes' steps that must grow. Floor: what would count more than once.
with cell as (
    select c.council, d.feed, c.cost_centre_code, c.subjective_code, c.period, sum(c.supplied) as amount
    from warehouse.baseline_cost c
    join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id and c.nature = 'ledger' and c.period between 1 and 12
    group by c.council, d.feed, c.cost_centre_code, c.subjective_code, c.period
    having sum(c.supplied) <> 0
), period_of as (
    select council, feed, period, lead(period) over (partition by council, feed order by period) as next_period, sum(amount) as amount
    from cell
    group by council, feed, period
), followed as (
    select c.*, lead(period) over code as then_period, lead(amount) over code as then_amount
    from cell c
    window code as (partition by council, feed, cost_centre_code, subjective_code order by period)
), step as (
    select f.council, f.feed,
           case when f.then_period is distinct from p.next_period or sign(f.then_amount) <> sign(f.amount) then -1
                else sign(abs(f.then_amount) - abs(f.amount)) end as way
    from followed f
    join period_of p using (council, feed, period)
    where p.next_period is not null
), feed as (
    select council, feed, count(*) filter (where way > 0) as grown, count(*) filter (where way <> 0) as changed
    from step
    group by council, feed
), total as (
    select council, feed, count(*) as periods, sum(amount) as amount, max(period) as last_period,
           (array_agg(amount order by period desc))[1] as last_amount
    from period_of
    group by council, feed
), compared as (
    select s.*, t.feed, t.periods, t.amount, t.last_period, t.last_amount, f.grown, f.changed,
           t.periods >= 3 and f.grown >= 5 and f.grown * 100 >= s.percent * f.changed
               and abs(t.amount - t.last_amount) > s.floor as problem
    from warehouse.trap_subject(:id, 'cumulative') s
    join total t using (council)
    left join feed f on f.council = t.council and f.feed = t.feed
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'cumulative', council, amount - last_amount, 'problem',
       'The figures of ' || short_name || ' (' || feed || ') grow from period to period in ' || grown || ' of ' || changed
           || ' places, as if each held the year so far. Then only the ' || warehouse.in_pounds(last_amount) || ' of period '
           || last_period || ' would be the cost, and ' || warehouse.in_pounds(amount - last_amount) || ' counts more than once.',
       'Send figures of single periods, or the last period only with the period 0 for the whole year.'
from compared
where problem
union all
select :id, 'cumulative', council, 0, 'clear',
       'The monthly figures of ' || short_name || ' (' || feed || ') rise and fall: they are of single months.', ''
from compared
where periods >= 3 and not problem
union all
select :id, 'cumulative', s.council, null, 'not-checked',
       s.short_name || ' sends no figures of three periods or more, by which it could be told whether they are added up.',
       'Confirm that the figures are of the whole year.'
from warehouse.trap_subject(:id, 'cumulative') s
where s.council not in (select council from compared where periods >= 3)
