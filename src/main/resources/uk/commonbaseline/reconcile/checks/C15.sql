-- C15 Every post has its place
-- Level: scope
-- Question: Are the posts that are in, embedded, borderline and out together all posts that the staff list holds?
-- Unit: posts, FTE and pounds astray
-- To do: This is for us to mend: a post was lost or doubled on its way into the baseline.
with held as (
    select d.council, count(*) as posts, sum(f.fte) as fte,
           sum(coalesce(f.salary, 0) + coalesce(f.allowances, 0) + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0)) as pay
    from warehouse.baseline b
    join warehouse.baseline_delivery u using (baseline_id)
    join warehouse.delivery d using (delivery_id)
    join warehouse.fact_staff f on f.delivery_id = d.delivery_id and f.as_at = b.staff_as_at
    where b.baseline_id = :id
    group by d.council
), placed as (
    select council, count(distinct (delivery_id, sheet_no, row_no)) as posts, sum(fte) as fte, sum(pay) as pay
    from warehouse.checked_staff
    where baseline_id = :id
    group by council
), both_sides as (
    select council, coalesce(h.posts, 0) as held_posts, coalesce(p.posts, 0) as posts, coalesce(h.fte, 0) as held_fte, coalesce(p.fte, 0) as fte,
           coalesce(h.pay, 0) as held_pay, coalesce(p.pay, 0) as pay
    from held h
    full join placed p using (council)
)
select council, null as service, 'posts' as subject, held_posts as value_a, posts as value_b, held_posts - posts as difference, abs(held_posts - posts) as measure,
       case when held_posts = posts then 'every post has one place' else 'posts were lost or added' end as words
from both_sides
union all
select council, null, 'FTE', held_fte, fte, held_fte - fte, abs(held_fte - fte), case when held_fte = fte then 'all FTE have their place' else 'FTE were lost or added' end
from both_sides
union all
select council, null, 'pay', held_pay, pay, held_pay - pay, abs(held_pay - pay), case when held_pay = pay then 'all pay has its place' else 'pay was lost or added' end
from both_sides
