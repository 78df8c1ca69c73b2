-- Posts that stay outside, in full-time equivalents and pounds a year. Fewer than five posts are not shown with their pay, nor is what
-- the items between payrolls and ledgers tell together with them: the difference would be theirs.
with told_together (decision) as (
    select v.decision from payroll_item i
    join (values ('Other part of shared roles', 'rest-of-role'), ('Other part of shared roles', 'in'), ('Secondees out', 'secondee-out'), ('Embedded and borderline posts', 'embedded'),
                 ('Embedded and borderline posts', 'borderline'), ('Agency staff', 'agency-cover'), ('Vacancies', 'vacancy-frozen'), ('Staff of the capital programme', 'capital-funded')) as v (item, decision) using (item)
    where i.together),
part as (
    select s.decision, count(distinct (s.delivery_id, s.sheet_no, s.row_no)) as posts, sum(s.fte - s.fte_in) as fte, sum(s.pay - s.pay_in) as pay
    from staff s where s.fte > s.fte_in or s.decision <> 'in' group by s.decision),
shown as (select p.*, p.posts >= 5 and not (p.decision in (select decision from told_together) and exists (select from part f where f.posts < 5)) as shown from part p)
select coalesce(x.position::text, 'IN') as mark, case when p.shown then p.posts end as posts_is, case when p.shown then p.fte end as fte_is, case when p.shown then p.pay end as pay_is,
       coalesce(x.name, 'Other part of shared roles') as name, coalesce(x.because, 'The part of an in-scope role that is spent elsewhere') as because, case when p.posts < 5 then 'under 5' when not p.shown then 'not shown' else pg_temp.figure(p.posts, 0) end as posts,
       case when not p.shown then 'not shown' else pg_temp.fte(p.fte) end as fte, case when not p.shown then 'not shown' else pg_temp.pounds(p.pay) end as pay
from shown p left join reporting.exclusion x on x.exclusion = p.decision
order by x.position nulls last
