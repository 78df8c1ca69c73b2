-- Councils of the baseline whose costs of the later year are not whole, with the first reason that holds. A file that was asked for the
-- baseline's year is asked for the later year as well, unless the extract says what it is to be then.
with council as (
    select distinct council from warehouse.baseline_cost where baseline_id = :before and decision = 'in'
), year as (
    select a.financial_year || '/' || lpad(((a.financial_year + 1) % 100)::text, 2, '0') as year_then,
           b.financial_year || '/' || lpad(((b.financial_year + 1) % 100)::text, 2, '0') as year_now
    from warehouse.baseline a
    join warehouse.baseline b on b.baseline_id = :after
    where a.baseline_id = :before
), ledger as (
    select baseline_id, council, count(*) filter (where nature = 'ledger') as rows,
           coalesce(sum(abs(amount)) filter (where decision = 'unmapped'), 0) as unmapped,
           min(cost_centre_code || ', ' || subjective_code) filter (where decision = 'unmapped') as code
    from warehouse.baseline_cost
    where baseline_id in (:before, :after)
    group by baseline_id, council
), reach as (
    -- How far each feed's costs reach by themselves: another feed that tells no months, or reaches further, does not make this one whole.
    select c.baseline_id, d.council, d.feed, coalesce(max(c.period) filter (where c.period between 1 and 12), 0) as month,
           coalesce(bool_or(c.period = 0), false) as whole_year
    from warehouse.baseline_cost c
    join warehouse.delivery d using (delivery_id)
    where c.baseline_id in (:before, :after) and c.nature = 'ledger'
    group by c.baseline_id, d.council, d.feed
), short as (
    select earlier.council, string_agg(earlier.feed || case when later.month = 0 then '' else ' (to month ' || later.month || ')' end, ', ' order by earlier.feed) as feeds
    from reach earlier
    join reach later on later.baseline_id = :after and later.council = earlier.council and later.feed = earlier.feed
    where earlier.baseline_id = :before and (earlier.month = 12 or earlier.whole_year) and later.month < 12 and not later.whole_year
    group by earlier.council
), rejected as (
    select baseline_id, council, sum(abs(amount)) as amount
    from warehouse.baseline_reject
    where baseline_id in (:before, :after) and measure not in ('fte', 'pay')
    group by baseline_id, council
), plan_only as (
    select d.council, d.feed
    from warehouse.baseline_cost c
    join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :before
    group by d.council, d.feed
    having bool_and(c.nature = 'planned-saving')
), asked as (
    select e.council, e.feed, e.period, e.delivery_id is not null as here
    from warehouse.baseline_expected e
    where e.baseline_id = :after and e.kind = 'cost' and e.period <> ''
    union
    select e.council, e.feed, replace(e.period, y.year_then, y.year_now),
           exists (select from warehouse.baseline_delivery u join warehouse.delivery d using (delivery_id)
                   where u.baseline_id = :after and d.council = e.council and d.feed = e.feed
                     and d.period = replace(e.period, y.year_then, y.year_now))
    from warehouse.baseline_expected e
    cross join year y
    where e.baseline_id = :before and e.kind = 'cost' and position(y.year_then in e.period) > 0
      and not exists (select from warehouse.baseline_expected l
                      where l.baseline_id = :after and l.council = e.council and l.kind = 'cost' and l.period <> '')
), missing as (
    select a.council, string_agg(a.feed || ' ' || a.period, ', ' order by a.feed, a.period) as files
    from asked a
    where not a.here and not exists (select from plan_only p where p.council = a.council and p.feed = a.feed)
    group by a.council
), judged as (
    select c.council,
           case
               when coalesce(later.rows, 0) = 0 then 'no costs of ' || y.year_now || ' have come'
               when m.files is not null then m.files || case when m.files like '%, %' then ' have' else ' has' end || ' not come'
               when t.feeds is not null then 'the costs of ' || y.year_now || ' are not of the whole year: ' || t.feeds
               when later.unmapped > earlier.unmapped + :upTo
                   then warehouse.in_pounds(later.unmapped) || ' of ' || y.year_now || ' stand under codes that are not mapped, such as ' || later.code
               when coalesce(r.amount, 0) > coalesce(e.amount, 0) + :upTo
                   then warehouse.in_pounds(r.amount) || ' of ' || y.year_now || ' were rejected'
           end as because
    from council c
    cross join year y
    left join ledger later on later.baseline_id = :after and later.council = c.council
    left join ledger earlier on earlier.baseline_id = :before and earlier.council = c.council
    left join rejected r on r.baseline_id = :after and r.council = c.council
    left join rejected e on e.baseline_id = :before and e.council = c.council
    left join missing m on m.council = c.council
    left join short t on t.council = c.council
)
select council, because from judged order by council
