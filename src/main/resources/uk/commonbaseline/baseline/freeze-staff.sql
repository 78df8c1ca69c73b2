-- Posts with their one decision and their pay: as supplied, for a whole year, and at the price base, which is the pay level of the
-- last day of the year of its price base. What the rates make stands apart from what was supplied. Amounts of the whole post
-- are cut by the row's share of its team, so that the parts make the whole.
with terms as (
    select b.baseline_id, b.staff_as_at, warehouse.pay_level(base.day) as base_level, base.day as base_day,
           1 - coalesce((select value::numeric from warehouse.setting where name = 'vacancy-factor'), 0) as vacancy_part
    from warehouse.baseline b
    cross join lateral (select make_date(coalesce(b.price_base, b.financial_year) + 1, 3, 31) as day) base
    where b.baseline_id = :id
), post as (
    select t.baseline_id, t.base_level, t.base_day, t.vacancy_part, s.*,
           warehouse.computed_ni(s.contract, s.salary, s.allowances, s.employer_pension, s.paid_months, s.as_at) as computed_ni,
           warehouse.computed_pension(s.council, s.contract, s.salary, s.employer_pension, s.as_at) as computed_pension,
           warehouse.computed_deficit(s.council, s.contract, s.salary, s.employer_pension, s.as_at) as computed_deficit,
           case when s.salary is not null or s.allowances is not null or s.employer_ni is not null or s.employer_pension is not null
               then warehouse.annualised(s.whole_pay, s.paid_months) end as pay_annualised,
           s.occupancy = 'vacant-funded' and s.whole_pay = 0 as to_estimate,
           warehouse.pay_level(s.spine_date) as spine_level
    from terms t
    join warehouse.scoped_staff s on s.as_at = t.staff_as_at
), vacancy as (
    select p.*,
           case when p.to_estimate then round(p.whole_fte * warehouse.grade_midpoint(p.council, p.grade, p.base_day), 4) end as midpoint
    from post p
), valued as (
    select v.*,
           case
               when v.to_estimate then round(v.vacancy_part * (v.midpoint + warehouse.employer_ni(v.midpoint, true, v.as_at)
                   + warehouse.employer_pension(v.council, v.midpoint, v.as_at)), 4)
               when v.whole_pay = 0 then null
               when v.contract = 'agency' then v.pay_annualised
               else round(v.pay_annualised * v.base_level / v.spine_level, 4)
           end as restated
    from vacancy v
), told as (
    select v.*,
           case when v.decision in ('in', 'rest-of-role') and v.restated is null then case
               when v.to_estimate and v.midpoint is null then 'grade-not-known'
               when v.to_estimate then 'rates-not-known'
               when v.whole_pay = 0 then null
               when v.spine_date is null then 'spine-date-missing'
               else 'award-not-known' end
           end as pay_question
    from valued v
)
insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, grade, contract, occupancy,
    service_share, fte, pay, fte_in, pay_in, decision, question, person, post_ref, covers_post, funding, spine_point, spine_date,
    hours, whole_time_hours, paid_weeks, paid_months, fte_supplied, fte_computed, salary, allowances, employer_ni,
    employer_pension, pension_deficit, computed_ni, computed_pension, computed_deficit, pay_annualised, pay_restated,
    pay_restated_in, estimated, pay_question)
select t.baseline_id, t.delivery_id, t.sheet_no, t.row_no, t.council, t.service, t.grade, t.contract, t.occupancy,
       t.service_share, t.fte, t.pay, t.fte_in, t.pay_in, t.decision, t.question, t.person, t.post_ref, t.covers_post, t.funding,
       t.spine_point, t.spine_date, t.hours, t.whole_time_hours, t.paid_weeks, t.paid_months,
       warehouse.part(t.fte_supplied, t.share_from, t.share_to),
       case when t.hours is not null then t.fte end,
       warehouse.part(t.salary, t.share_from, t.share_to), warehouse.part(t.allowances, t.share_from, t.share_to),
       warehouse.part(t.employer_ni, t.share_from, t.share_to), warehouse.part(t.employer_pension, t.share_from, t.share_to),
       warehouse.part(t.pension_deficit, t.share_from, t.share_to), warehouse.part(t.computed_ni, t.share_from, t.share_to),
       warehouse.part(t.computed_pension, t.share_from, t.share_to), warehouse.part(t.computed_deficit, t.share_from, t.share_to),
       warehouse.part(t.pay_annualised, t.share_from, t.share_to), warehouse.part(t.restated, t.share_from, t.share_to),
       case when t.decision in ('in', 'rest-of-role') then warehouse.part(round(t.restated * t.service_share, 4), t.share_from, t.share_to)
            when t.restated is not null then 0 end,
       t.to_estimate and t.restated is not null,
       t.pay_question
from told t
