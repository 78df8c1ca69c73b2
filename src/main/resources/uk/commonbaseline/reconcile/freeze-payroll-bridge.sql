-- From the payroll to the ledger for each council and service of the core: payroll + items + residual = ledger.
-- Each post's pay that the ledger holds elsewhere stands in exactly one item. Pay is as supplied, for the whole role.
insert into warehouse.baseline_payroll_bridge (baseline_id, council, service, position, item, kind, posts, amount, because, decided_by, approved_by)
with core as (
    select service from warehouse.service where ring = 'CORE'
), ledger as (
    select council, service, coalesce(sum(amount) filter (where subjective in ('1.1', '1.2', '1.3', '1.4', '1.8') and not capital), 0) as amount
    from warehouse.checked_cost
    join core using (service)
    where baseline_id = :id
    group by council, service
), post as (
    select s.*, s.pay - s.pay_in as pay_out,
           case when s.contract = 'agency' then 'agency'
                when s.occupancy in ('vacant-funded', 'vacant-frozen') then 'vacant'
                when s.decision in ('embedded', 'borderline') then s.decision
                when s.contract = 'secondee-out' then 'lent'
                when s.funding = 'capital' then 'capital'
                else 'paid' end as sort
    from warehouse.checked_staff s
    join core using (service)
    where s.baseline_id = :id
), compared as (
    select council, service, coalesce(l.amount, 0) as ledger
    from ledger l
    full join (select distinct council, service from post) p using (council, service)
    where council in (select council from ledger) and council in (select council from post where pay > 0)
), item as (
    select council, service, 10 as position, 'Payroll: gross pay, National Insurance and pension' as item, 'payroll' as kind,
           count(distinct (delivery_id, sheet_no, row_no)) as posts, sum(pay) as amount, 'as the staff list has it, every post for its whole role' as because
    from post
    group by council, service
    union all
    select council, service, 20, 'Agency staff', 'staff-list', count(distinct (delivery_id, sheet_no, row_no)), -sum(pay),
           'charged to 1.7, and on no payroll'
    from post where sort = 'agency' group by council, service
    union all
    select council, service, 30, 'Vacancies', 'staff-list', count(distinct (delivery_id, sheet_no, row_no)), -sum(pay), 'budgeted, and paid to nobody'
    from post where sort = 'vacant' group by council, service
    union all
    select council, service, 40, 'Embedded and borderline posts', 'staff-list', count(distinct (delivery_id, sheet_no, row_no)), -sum(pay),
           'charged to the services in which they work'
    from post where sort in ('embedded', 'borderline') group by council, service
    union all
    select council, service, 50, 'Other part of shared roles', 'staff-list', count(distinct (delivery_id, sheet_no, row_no)), -sum(pay_out),
           'charged to the services that share the post'
    from post where sort = 'paid' and decision = 'rest-of-role' group by council, service
    union all
    select council, service, 55, 'Secondees out', 'staff-list', count(distinct (delivery_id, sheet_no, row_no)), -sum(pay),
           'paid for by the body they work for'
    from post where sort = 'lent' group by council, service
    union all
    select council, service, 60, 'Staff of the capital programme', 'staff-list', count(distinct (delivery_id, sheet_no, row_no)), -sum(pay), 'charged to capital'
    from post where sort = 'capital' group by council, service
    union all
    select p.council, p.service, 70, 'Pension deficit within the rate', 'staff-list', count(distinct (p.delivery_id, p.sheet_no, p.row_no)),
           -sum(round(p.pay_in * p.salary * r.deficit / 100 / nullif(p.salary + coalesce(p.allowances, 0) + coalesce(p.employer_ni, 0) + coalesce(p.employer_pension, 0), 0), 4)),
           'paid by salary, and in the ledger under 1.5'
    from post p
    join warehouse.baseline b using (baseline_id)
    join warehouse.pension_rate r on r.council = p.council and b.staff_as_at between r.valid_from and r.valid_to
    where p.sort = 'paid' and r.deficit > 0 and p.salary > 0
      and abs(100 * p.employer_pension / p.salary - r.future_service - r.deficit) < abs(100 * p.employer_pension / p.salary - r.future_service)
    group by p.council, p.service
    union all
    select p.council, p.service, 80, 'Pay award that the staff list lacks', 'staff-list', count(distinct (p.delivery_id, p.sheet_no, p.row_no)),
           sum(round(p.pay_in * (warehouse.pay_level(make_date(b.financial_year + 1, 3, 31)) / warehouse.pay_level(p.spine_date) - 1), 4)),
           'the ledger holds the award of the year'
    from post p
    join warehouse.baseline b using (baseline_id)
    where p.sort = 'paid' and p.spine_date < make_date(b.financial_year, 4, 1) and warehouse.pay_level(p.spine_date) is not null
    group by p.council, p.service
), agreed as (
    select council, service, 100 + item_no as position, item, amount, because, decided_by, approved_by
    from warehouse.reconciling_item
), line as (
    select council, service, position, item, kind, posts, amount::numeric(18,4) as amount, because, null as decided_by, null as approved_by
    from item
    union all
    select council, service, position, item, 'agreed', null, amount, because, decided_by, approved_by
    from agreed
)
select :id, l.council, l.service, l.position, l.item, l.kind, l.posts, l.amount, l.because, l.decided_by, l.approved_by
from line l
join compared using (council, service)
union all
select :id, c.council, c.service, 30000, 'Not explained', 'residual', null,
       c.ledger - coalesce((select sum(l.amount) from line l where l.council = c.council and l.service = c.service), 0),
       'what no item explains', null, null
from compared c
union all
select :id, council, service, 30001, 'Ledger: 1.1 to 1.4 and 1.8', 'ledger', null, ledger, 'as the council''s ledger has it, without capital', null, null
from compared
