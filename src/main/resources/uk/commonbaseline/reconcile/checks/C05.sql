-- C05 No file counts twice
-- Level: integrity
-- Question: Is any file in the baseline twice, or is one period in two files with the same lines?
-- Unit: files or periods twice
-- To do: Say which of the two files counts and withdraw the other.
with file as (
    select d.delivery_id, d.council, d.feed, d.file_name, d.sha256
    from warehouse.baseline_delivery b
    join warehouse.delivery d using (delivery_id)
    where b.baseline_id = :id
), shared as (
    select f.council, f.feed, c.period
    from warehouse.checked_cost c
    join file f using (delivery_id)
    where c.baseline_id = :id
    group by f.council, f.feed, c.period
    having count(distinct c.delivery_id) > 1
), line as (
    select s.council, s.feed, s.period, c.delivery_id, c.cost_centre_code, c.subjective_code, c.amount, count(*) as times
    from shared s
    join file f using (council, feed)
    join warehouse.checked_cost c on c.baseline_id = :id and c.delivery_id = f.delivery_id and c.period = s.period
    group by 1, 2, 3, 4, 5, 6, 7
), held as (
    select council, feed, period, delivery_id, sum(times) as lines from line group by 1, 2, 3, 4
), twice as (
    select one.council, one.feed, one.period, one.delivery_id, other.delivery_id as other_id,
           sum(least(one.times, other.times)) as lines, sum(one.amount * least(one.times, other.times)) as pounds
    from line one
    join line other on other.council = one.council and other.feed = one.feed and other.period = one.period
        and other.delivery_id > one.delivery_id and other.cost_centre_code = one.cost_centre_code
        and other.subjective_code = one.subjective_code and other.amount = one.amount
    group by 1, 2, 3, 4, 5
), overlap as (
    select t.council, t.pounds, 'period ' || t.period || ' of ' || t.feed || ' is in ' || a.file_name || ' and in ' || b.file_name as words
    from twice t
    join file a on a.delivery_id = t.delivery_id
    join file b on b.delivery_id = t.other_id
    where 2 * t.lines > (select min(h.lines) from held h where h.council = t.council and h.feed = t.feed and h.period = t.period
                         and h.delivery_id in (t.delivery_id, t.other_id))
    union all
    select council, 0, string_agg(file_name, ' and ' order by delivery_id) || ' have the same content'
    from file
    group by council, sha256
    having count(*) > 1
)
select c.council, null as service, '' as subject, count(o.words) as value_a, 0 as value_b, coalesce(sum(o.pounds), 0) as difference,
       count(o.words) as measure, coalesce(string_agg(o.words, '; ' order by o.words), 'no file and no period is there twice') as words
from warehouse.baseline_council c
left join overlap o using (council)
where c.baseline_id = :id and exists (select from file f where f.council = c.council)
group by c.council
