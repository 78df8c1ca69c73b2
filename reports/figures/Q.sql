-- What the ledgers brought: Q-<council>-S supplied, -I in scope, -X excluded, -R rejected.
select 'Q-' || m.council || '-' || m.part as ref, 'cost' as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int, c.amount,
       c.decision, c.service, c.subjective
from cost c
cross join lateral (values (c.council, 'S'), ('T', 'S'), (c.council, case when c.decision = 'in' then 'I' else 'X' end),
    ('T', case when c.decision = 'in' then 'I' else 'X' end)) as m (council, part)
union all
select 'Q-' || m.council || '-' || m.part, 'reject', r.delivery_id, null, null, null, r.amount, 'rejected', null, null
from reject r
cross join edition e
join warehouse.basis b on b.basis_id = e.basis_id and r.measure in (b.basis, 'unknown-basis')
cross join lateral (values (r.council, 'S'), ('T', 'S'), (r.council, 'R'), ('T', 'R')) as m (council, part)
