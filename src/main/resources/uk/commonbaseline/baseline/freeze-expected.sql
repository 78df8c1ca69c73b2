-- What each partner of the year was to send. Where no feed of a kind is defined, one of that kind is asked for all the same.
insert into warehouse.baseline_expected (baseline_id, council, feed, kind, period, delivery_id)
with frozen as (
    select d.* from warehouse.baseline_delivery b join warehouse.delivery d using (delivery_id) where b.baseline_id = :id
), partner as (
    select p.partner as council, b.financial_year
    from warehouse.baseline b
    join warehouse.partner p
        on p.joined_on <= make_date(b.financial_year + 1, 3, 31)
        and (p.left_on is null or p.left_on > make_date(b.financial_year, 4, 1))
    where b.baseline_id = :id
), asked as (
    select e.council, e.feed, e.kind, e.period
    from partner p
    join warehouse.expected e using (council)
    where coalesce(e.financial_year, p.financial_year) = p.financial_year
    union all
    select e.council, e.feed, e.kind, e.period
    from warehouse.expected e
    join warehouse.baseline b on coalesce(e.financial_year, b.financial_year) = b.financial_year
    where b.baseline_id = :id and e.council = 'PARTNERSHIP'
    union all
    select p.council, k.kind, k.kind, ''
    from partner p
    cross join (values ('cost'), ('staff'), ('performance'), ('contracts')) as k (kind)
    where not exists (select from warehouse.expected e where e.council = p.council and e.kind = k.kind
                      and coalesce(e.financial_year, p.financial_year) = p.financial_year)
      and not exists (select from frozen f where f.council = p.council and f.kind = k.kind)
)
select :id, a.council, a.feed, a.kind, a.period, min(f.delivery_id)
from asked a
left join frozen f on f.council = a.council and f.feed = a.feed and (f.period = a.period or a.period = '')
group by a.council, a.feed, a.kind, a.period
