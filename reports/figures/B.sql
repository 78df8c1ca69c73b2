-- The bridge from what was supplied to the baseline: B-<number of the reason>, PRICE and PLAN for what prices and planned savings change, -N in lines.
select 'B-' || k.mark || m.suffix as ref, case when m.suffix = '' then 'cost' else 'count' end as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int,
       case when m.suffix = '' then k.amount else c.lines end as amount, c.decision, c.service, c.subjective
from cost_line c
cross join edition e
left join reporting.exclusion x on x.exclusion = c.decision
cross join lateral (select
    case when c.nature = 'planned-saving' then case when c.decision = 'in' then 'PLAN' end
         when c.decision = 'in' then case when e.price_base <> e.financial_year then 'PRICE' end
         else lpad(x.position::text, 3, '0') end as mark,
    case when c.decision = 'in' then c.supplied - c.amount else c.supplied end as amount) as k
cross join (values (''), ('-N')) as m (suffix)
where k.mark is not null
