-- C09 The establishment agrees with who is paid
-- Level: pay
-- Question: Are the full-time equivalents of the posts that are filled those of the people who are paid, and are the council's own FTE ours?
-- Unit: FTE
-- To do: Say of each filled post without pay, and of each vacancy with somebody paid in it, what it really is.
with post as (
    select council, service, fte, occupancy <> 'vacant-funded' and occupancy <> 'vacant-frozen' as filled,
           coalesce(salary, 0) + coalesce(allowances, 0) > 0 and (person is not null or contract = 'agency') as paid,
           coalesce(fte_supplied, fte_of_post) - fte_of_post as astray
    from warehouse.checked_staff
    where baseline_id = :id
), told as (
    select council, bool_or(paid) as pay_told from post group by council
)
select p.council, case when t.pay_told then p.service end as service, 'filled and paid' as subject, sum(p.fte) filter (where filled) as value_a, sum(p.fte) filter (where paid) as value_b,
       coalesce(sum(p.fte) filter (where filled), 0) - coalesce(sum(p.fte) filter (where paid), 0) as difference,
       case when t.pay_told then coalesce(sum(p.fte) filter (where filled and not paid), 0) + coalesce(sum(p.fte) filter (where paid and not filled), 0) end as measure,
       case when not t.pay_told then 'the staff list does not say who is on the payroll'
            when count(*) filter (where filled <> paid) = 0 then 'everybody in a post is paid, and nobody else'
            else count(*) filter (where filled and not paid) || ' filled posts without pay, ' || count(*) filter (where paid and not filled) || ' vacancies with pay' end as words
from post p
join told t using (council)
group by p.council, case when t.pay_told then p.service end, t.pay_told
union all
select council, null, 'FTE supplied and computed', sum(fte + astray), sum(fte), sum(astray), sum(abs(astray)),
       case when sum(abs(astray)) = 0 then 'the council''s FTE are those that the hours give' else count(*) filter (where astray <> 0) || ' posts whose FTE is another than the hours give' end
from post
group by council
