-- Periods 13 to 16 hold what is put right after the year's end. They may repeat the year instead; and a code may have a figure of the
-- whole year (period 0) beside its months. Percent of the year's cost that adjustments may come to.
with cell as (
    select c.council, d.feed, c.cost_centre_code, c.subjective_code,
           coalesce(sum(c.supplied) filter (where c.period > 12), 0) as adjusted,
           coalesce(sum(c.supplied) filter (where c.period <= 12), 0) as year,
           coalesce(sum(c.supplied) filter (where c.period = 0), 0) as whole,
           coalesce(sum(c.supplied) filter (where c.period between 1 and 12), 0) as months
    from warehouse.baseline_cost c
    join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id and c.nature = 'ledger'
    group by c.council, d.feed, c.cost_centre_code, c.subjective_code
), total as (
    select council, sum(adjusted) as adjusted, sum(abs(year)) as year,
           coalesce(sum(adjusted) filter (where adjusted = year), 0) as repeated,
           array_agg('cost centre ' || cost_centre_code || ', code ' || subjective_code order by abs(adjusted) desc, cost_centre_code, subjective_code)
               filter (where adjusted = year and adjusted <> 0) as repeated_at,
           coalesce(sum(least(abs(whole), abs(months))) filter (where sign(whole) = sign(months)), 0) as beside,
           array_agg('cost centre ' || cost_centre_code || ', code ' || subjective_code order by abs(whole) desc, cost_centre_code, subjective_code)
               filter (where sign(whole) * sign(months) = 1) as beside_at,
           array_agg('cost centre ' || cost_centre_code || ', code ' || subjective_code order by abs(adjusted) desc, cost_centre_code, subjective_code)
               filter (where adjusted <> 0) as adjusted_at
    from cell
    group by council
), found as (
    select s.council, s.short_name, t.adjusted, p.amount, p.words
    from warehouse.trap_subject(:id, 'period-13') s
    join total t using (council)
    left join lateral (
        select t.repeated as amount, 'The year-end periods of ' || s.short_name || ' repeat ' || warehouse.in_pounds(t.repeated)
            || ' of the year''s own figures (' || warehouse.some_rows(t.repeated_at) || ').' as words
        where abs(t.repeated) > s.floor
        union all
        select t.beside, s.short_name || ' has ' || warehouse.in_pounds(t.beside)
            || ' both as figures of the whole year and as figures of months (' || warehouse.some_rows(t.beside_at) || ').'
        where t.beside > s.floor
        union all
        select t.adjusted, 'The year-end periods of ' || s.short_name || ' come to ' || warehouse.in_pounds(t.adjusted)
            || ', largest at ' || warehouse.some_rows(t.adjusted_at) || '; that is more than is usual.'
        where abs(t.repeated) <= s.floor and warehouse.matters(t.adjusted, t.year, s.percent, s.floor)
    ) p on true
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'period-13', council, coalesce(amount, adjusted), case when words is null then 'clear' else 'problem' end,
       coalesce(words, case when adjusted = 0 then 'No year-end adjustments of ' || short_name || ' change the total.'
                            else 'Year-end adjustments of ' || short_name || ' come to ' || warehouse.in_pounds(adjusted) || ', and count.' end),
       case when words is null then '' else 'Send year-end periods that hold only what was put right, and each code either by the month or by the year.' end
from found
