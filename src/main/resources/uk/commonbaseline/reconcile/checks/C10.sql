-- C10 Nobody is more than one person
-- Level: pay
-- Question: Is each FTE above 0 and at most 1, does nobody hold more than is allowed in all, and do hours and FTE agree?
-- Unit: percent of the posts
-- To do: Correct the hours or the FTE of the posts that the receipt names.
with post as (
    select distinct council, delivery_id, sheet_no, row_no, person, fte_of_post as fte, hours, whole_time_hours, paid_weeks, occupancy,
           coalesce(fte_supplied, fte_of_post) as supplied
    from warehouse.checked_staff
    where baseline_id = :id
), held as (
    select p.*, sum(fte) over (partition by council, person) as of_person
    from post p
), judged as (
    select council, fte <= 0 or fte > 1 as beyond, person is not null and of_person > (select value from warehouse.check_limit where name = 'C10/most-per-person') as too_much,
           hours is not null and whole_time_hours > 0
               and abs(supplied - hours / whole_time_hours * coalesce(paid_weeks, 52.143) / 52.143) > (select value from warehouse.check_limit where name = 'C10/fte-tolerance') as astray
    from held
    where occupancy not in ('vacant-funded', 'vacant-frozen') or fte <> 0
)
select council, null as service, '' as subject, count(*) as value_a, count(*) filter (where beyond or too_much or astray) as value_b,
       count(*) filter (where beyond or too_much or astray) as difference,
       100.0 * count(*) filter (where beyond or too_much or astray) / count(*) as measure,
       case when count(*) filter (where beyond or too_much or astray) = 0 then 'every post keeps to the rules'
            else count(*) filter (where beyond) || ' FTE not between 0 and 1, ' || count(*) filter (where too_much)
                 || ' posts of people with too much in all, ' || count(*) filter (where astray) || ' FTE other than the hours' end as words
from judged
group by council
