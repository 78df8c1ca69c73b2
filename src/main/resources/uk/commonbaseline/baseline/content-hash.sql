-- One hash over what the rows say. It names files by their sha256, not by this database's numbers, so that a rebuilt
-- warehouse gives the same hash.
with line as (
    select 1 as part, d.sha256, c.sheet_no, c.row_no, c.part as figure,
           row(c.council, c.service, c.subjective, c.cost_centre_code, c.subjective_code, c.supplier, c.period,
                     c.amount, c.decision, c.saveable, c.nature, c.supplied, c.full_cost_decision, c.partner, c.capital, c.one_off,
                     c.price_index)::text as words
    from warehouse.baseline_cost c join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id
    union all
    select 2, d.sha256, s.sheet_no, s.row_no, 0,
           row(s.council, s.service, s.grade, s.contract, s.occupancy, s.service_share, s.fte, s.pay, s.fte_in,
                     s.pay_in, s.decision, s.post_ref, s.covers_post, s.funding, s.spine_point, s.spine_date, s.hours,
                     s.whole_time_hours, s.paid_weeks, s.paid_months, s.fte_supplied, s.fte_computed, s.salary, s.allowances,
                     s.employer_ni, s.employer_pension, s.pension_deficit, s.computed_ni, s.computed_pension,
                     s.computed_deficit, s.pay_annualised, s.pay_restated, s.pay_restated_in, s.estimated, s.pay_question)::text
    from warehouse.baseline_staff s join warehouse.delivery d using (delivery_id)
    where s.baseline_id = :id
    union all
    select 3, d.sha256, m.sheet_no, m.row_no, m.part,
           row(m.council, m.indicator, m.financial_year, m.period, m.value, m.target, m.collected,
               m.numerator, m.denominator, m.computed_value, m.audience, m.score, m.invited)::text
    from warehouse.baseline_measure m join warehouse.delivery d using (delivery_id)
    where m.baseline_id = :id
    union all
    select 4, d.sha256, c.sheet_no, c.row_no, 0,
           row(c.council, c.service, c.contract_ref, c.title, c.supplier, c.starts_on, c.ends_on, c.extends_to,
               c.annual_value, c.vat_included)::text
    from warehouse.baseline_contract c join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id
    union all
    select 5, d.sha256, 0, 0, 0, row(r.council, r.measure, r.rows, r.amount)::text
    from warehouse.baseline_reject r join warehouse.delivery d using (delivery_id)
    where r.baseline_id = :id
    union all
    select 6, coalesce(d.sha256, ''), 0, 0, 0, row(e.council, e.feed, e.period)::text
    from warehouse.baseline_expected e left join warehouse.delivery d using (delivery_id)
    where e.baseline_id = :id
    union all
    select 7, d.sha256, c.sheet_no, c.row_no, c.part, row(c.council, c.line, c.amount)::text
    from warehouse.baseline_control c join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id
    union all
    select 21, d.sha256, 0, 0, 0, row(r.council, r.read, r.left_out, r.other_years)::text
    from warehouse.baseline_read r join warehouse.delivery d using (delivery_id)
    where r.baseline_id = :id
    union all
    select 22, '', 0, 0, 0, row(t.trap, t.council, t.other_council, t.amount, t.outcome, t.words)::text
    from warehouse.baseline_trap t
    where t.baseline_id = :id
    union all
    select 23, '', 0, 0, 0, row(p.price_index, p.from_year, p.from_level, p.to_year, p.to_level)::text
    from warehouse.baseline_price p
    where p.baseline_id = :id
)
select encode(sha256(coalesce(string_agg(
           sha256(convert_to(concat_ws('|', part, sha256, sheet_no, row_no, figure, words), 'UTF8')), ''::bytea
           order by part, sha256, sheet_no, row_no, figure, words), ''::bytea)), 'hex')
from line
