-- Posts that stay outside, in full-time equivalents and pounds a year. Fewer than five posts are not shown with their pay.
with part as (
    select s.decision, count(distinct (s.delivery_id, s.sheet_no, s.row_no)) as posts, sum(s.fte - s.fte_in) as fte, sum(s.pay - s.pay_in) as pay
    from staff s where s.fte > s.fte_in or s.decision <> 'in' group by s.decision)
select coalesce(x.position::text, 'IN') as mark, case when p.posts >= 5 then p.posts end as posts_is, case when p.posts >= 5 then p.fte end as fte_is, case when p.posts >= 5 then p.pay end as pay_is,
       coalesce(x.name, 'Other part of shared roles') as name, coalesce(x.because, 'The part of an in-scope role that is spent elsewhere') as because, case when p.posts < 5 then 'under 5' else pg_temp.figure(p.posts, 0) end as posts,
       case when p.posts < 5 then 'not shown' else pg_temp.fte(p.fte) end as fte, case when p.posts < 5 then 'not shown' else pg_temp.pounds(p.pay) end as pay
from part p left join reporting.exclusion x on x.exclusion = p.decision
order by x.position nulls last
