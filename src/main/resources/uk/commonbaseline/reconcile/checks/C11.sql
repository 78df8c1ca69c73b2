-- C11 Salaries lie within their grades
-- Level: pay
-- Question: Does each salary, for a whole-time post, lie within its grade on the pay spine of its date?
-- Unit: percent of the posts
-- To do: Correct the grade or the salary; where the council's grades are others, say so in jobs/reference/grades.csv.
-- A grade may be written with its pay point behind a stroke. A few pounds of rounding are allowed for.
with post as (
    select distinct s.council, s.delivery_id, s.sheet_no, s.row_no, s.grade, s.salary / s.fte_of_post as whole_time,
           coalesce(s.spine_date, b.staff_as_at) as day
    from warehouse.checked_staff s
    join warehouse.baseline b using (baseline_id)
    where s.baseline_id = :id and s.salary > 0 and s.fte_of_post > 0 and s.contract not in ('agency', 'casual')
), placed as (
    select p.council, r.lowest is not null as known,
           coalesce(p.whole_time not between r.lowest - t.value and r.highest + t.value, false) as outside
    from post p
    cross join (select value from warehouse.check_limit where name = 'C11/rounding') t
    left join lateral (
        select low.salary as lowest, high.salary as highest
        from warehouse.grade g
        join warehouse.spine_point low on low.point = g.lowest_point and p.day between low.valid_from and low.valid_to
        join warehouse.spine_point high on high.point = g.highest_point and p.day between high.valid_from and high.valid_to
        where g.council = p.council and p.day between g.valid_from and g.valid_to
          and lower(g.grade) in (lower(btrim(p.grade)), lower(btrim(split_part(p.grade, '/', 1))))
        order by lower(g.grade) = lower(btrim(p.grade)) desc
        limit 1) r on true
), counted as (
    select council, count(*) as posts, count(*) filter (where known) as known, count(*) filter (where outside) as outside
    from placed
    group by council
)
select c.council, null as service, '' as subject, n.posts as value_a, n.outside as value_b, n.outside + n.posts - n.known as difference,
       case when n.known > 0 then 100.0 * (n.outside + n.posts - n.known) / n.posts end as measure,
       case when n.posts is null then 'no staff list with salaries came'
            when n.known = 0 then 'none of the council''s grades is in jobs/reference/grades.csv'
            when n.outside + n.posts - n.known = 0 then 'every salary lies within its grade'
            else n.outside || ' salaries lie outside their grade, ' || (n.posts - n.known) || ' posts have a grade that is not known' end as words
from warehouse.baseline_council c
left join counted n using (council)
where c.baseline_id = :id
