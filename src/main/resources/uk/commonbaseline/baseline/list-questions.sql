-- What the councils are asked once a baseline is frozen: what has not come, what is not used, whom an agency worker covers, and
-- what may count twice.
with question as (
    select 1 as place, e.council, e.feed || coalesce(' ' || nullif(e.period, ''), '') || ' is expected and has not been received' as words
    from warehouse.baseline_expected e
    where e.baseline_id = :id and e.delivery_id is null
    union all
    select 2, d.council, '"' || d.file_name || '" (' || d.feed || ' ' || d.period || ') is not used, since ' || u.because
    from warehouse.baseline_unused u
    join warehouse.delivery d using (delivery_id)
    where u.baseline_id = :id
    union all
    select distinct 3, s.council, 'row ' || s.row_no || ' of "' || d.file_name
           || '" is an agency worker who covers a post that is no funded vacancy of the baseline; the worker counts. Which vacancy is meant?'
    from warehouse.baseline_staff s
    join warehouse.delivery d using (delivery_id)
    where s.baseline_id = :id and s.question = 'cover-without-vacancy'
    union all
    select 4, t.council, t.words || ' ' || t.remedy
    from warehouse.baseline_trap t
    where t.baseline_id = :id and t.outcome = 'problem'
)
select q.council, q.words
from question q
left join warehouse.partner p on p.partner = q.council
order by q.place, p.position, q.words
