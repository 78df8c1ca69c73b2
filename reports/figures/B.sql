-- The bridge from what was supplied to the baseline: B-<number of the reason>, -N in lines.
select 'B-' || lpad(x.position::text, 2, '0') || m.suffix as ref, case when m.suffix = '' then 'cost' else 'count' end as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int,
       case when m.suffix = '' then c.amount else 1 end as amount, c.decision, c.service, c.subjective
from cost c
join warehouse.exclusion x on x.exclusion = c.decision
cross join (values (''), ('-N')) as m (suffix)
