-- On-costs of a delivery that lie further from the rates than both the board's percentage and its floor in pounds. A post differs
-- by itself where it is further from them than the percentage.
with limits as (
    select coalesce((select value::numeric from warehouse.setting where name = 'on-cost-tolerance'), 0.02) as tolerance,
           coalesce((select value::numeric from warehouse.setting where name = 'on-cost-floor'), 1000) as floor
), post as (
    select 1 as place, 'employer''s National Insurance' as what, row_no, employer_ni as supplied, computed_ni as computed
    from warehouse.staff_oncost where delivery_id = :id
    union all
    select 2, 'employer''s pension', row_no, employer_pension, computed_pension
    from warehouse.staff_oncost where delivery_id = :id
), compared as (
    select p.*, l.tolerance, l.floor, abs(p.supplied - p.computed) > l.tolerance * abs(p.computed) as differs
    from post p cross join limits l
    where p.supplied is not null and p.computed is not null
), listed as (
    select c.*, row_number() over (partition by c.place, c.differs order by c.row_no) as n from compared c
)
select what, '£' || to_char(sum(supplied), 'FM999,999,999,990') as supplied, '£' || to_char(sum(computed), 'FM999,999,999,990') as computed,
       count(*) filter (where differs) as posts,
       'rows ' || string_agg(row_no::text, ', ' order by row_no) filter (where differs and n <= 5)
           || case when count(*) filter (where differs) > 5 then ' and others' else '' end as rows
from listed
group by place, what
having abs(sum(supplied) - sum(computed)) > greatest(max(tolerance) * abs(sum(computed)), max(floor))
order by place
