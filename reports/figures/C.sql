-- In-scope cost: C-<council>-<service>; T stands for all of them.
select 'C-' || m.council || '-' || m.service as ref, 'cost' as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int, c.amount,
       c.decision, c.service, c.subjective
from cost_line c
cross join lateral (values (c.council, c.service), (c.council, 'T'), ('T', c.service), ('T', 'T')) as m (council, service)
where c.decision = 'in'
