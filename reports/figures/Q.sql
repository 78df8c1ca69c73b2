-- What the ledgers brought: Q-<council>-S supplied, -I in scope, -X excluded, -R rejected.
select 'Q-' || m.council || '-' || k.part as ref, 'cost' as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int, k.amount,
       c.decision, c.service, c.subjective
from cost_line c
cross join lateral (values ('S', c.supplied, c.nature = 'ledger'), ('I', c.amount, c.decision = 'in'),
    ('X', case when c.decision = 'in' then c.supplied - c.amount else c.supplied end, c.decision <> 'in' and c.nature = 'ledger' or c.supplied <> c.amount)) as k (part, amount, is_part)
cross join lateral (values (c.council), ('T')) as m (council)
where k.is_part
union all
select 'Q-' || m.council || '-' || m.part, 'reject', r.delivery_id, null, null, null, r.amount, 'rejected', null, null
from reject r
cross join edition e
join reporting.basis b on b.basis_id = e.basis_id and r.measure in (b.basis, 'unknown-basis')
cross join lateral (values (r.council, 'S'), ('T', 'S'), (r.council, 'R'), ('T', 'R')) as m (council, part)
