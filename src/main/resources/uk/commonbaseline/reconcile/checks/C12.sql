-- C12 On-costs are as they should be
-- Level: pay
-- Question: Is each post's National Insurance a usual share of its pay, and its pension nothing or the council's rate?
-- Unit: percent of the posts
-- To do: Correct the on-costs of the posts concerned, or the rates in jobs/reference/pension-rates.csv.
-- Low pay carries little or no National Insurance, so the lower limit begins at a pay of its own. Without a rate, pension is not checked.
with limits as (
    select max(value) filter (where name = 'C12/lowest-ni') as lowest_ni, max(value) filter (where name = 'C12/highest-ni') as highest_ni,
           max(value) filter (where name = 'C12/ni-from-pay') as from_pay, max(value) filter (where name = 'C12/pension-tolerance') as tolerance
    from warehouse.check_limit
), post as (
    select distinct s.council, s.delivery_id, s.sheet_no, s.row_no, s.salary + coalesce(s.allowances, 0) as pay, s.salary, s.employer_ni as ni,
           s.employer_pension as pension, b.staff_as_at
    from warehouse.checked_staff s
    join warehouse.baseline b using (baseline_id)
    where s.baseline_id = :id and s.salary > 0 and s.contract not in ('agency', 'casual', 'secondee-in')
), judged as (
    select p.council, p.ni is not null as told,
           100 * p.ni / p.pay > l.highest_ni or p.pay >= l.from_pay and 100 * p.ni / p.pay < l.lowest_ni as odd_ni,
           r.future_service is not null as has_rate,
           p.pension <> 0 and abs(100 * p.pension / p.salary - r.future_service) > l.tolerance
               and abs(100 * p.pension / p.salary - r.future_service - coalesce(r.deficit, 0)) > l.tolerance as odd_pension
    from post p
    cross join limits l
    left join warehouse.pension_rate r on r.council = p.council and p.staff_as_at between r.valid_from and r.valid_to
), counted as (
    select council, count(*) as posts, bool_or(told) as told, bool_or(has_rate) as has_rate, count(*) filter (where odd_ni) as odd_ni,
           count(*) filter (where odd_pension) as odd_pension
    from judged
    group by council
)
select c.council, null as service, 'National Insurance' as subject, n.posts as value_a, n.odd_ni as value_b, n.odd_ni as difference,
       case when n.told then 100.0 * n.odd_ni / n.posts end as measure,
       case when n.posts is null then 'no staff list with salaries came'
            when not n.told then 'the staff list holds no National Insurance'
            when n.odd_ni = 0 then 'National Insurance is a usual share of pay'
            else n.odd_ni || ' posts with an unusual share of National Insurance' end as words
from warehouse.baseline_council c
left join counted n using (council)
where c.baseline_id = :id
union all
select c.council, null, 'pension', n.posts, n.odd_pension, n.odd_pension, case when n.has_rate then 100.0 * n.odd_pension / n.posts end,
       case when n.posts is null then 'no staff list with salaries came'
            when not n.has_rate then 'no pension rate of the council is in jobs/reference/pension-rates.csv'
            when n.odd_pension = 0 then 'pensions are nothing or the council''s rate'
            else n.odd_pension || ' posts with another rate of pension' end
from warehouse.baseline_council c
left join counted n using (council)
where c.baseline_id = :id
