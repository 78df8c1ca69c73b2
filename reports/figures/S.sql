-- The same cost by what it is spent on: S-<council>-<group>, S-T-<subgroup>; S-T-KEPT is what stays when a post goes.
select 'S-' || m.council || '-' || m.spent_on as ref, 'cost' as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int, c.amount,
       c.decision, c.service, c.subjective
from cost_line c
join reporting.subjective s using (subjective)
cross join lateral (values (c.council, s.group_no::text), (c.council, 'T'), ('T', s.group_no::text), ('T', 'T'), ('T', s.subjective),
    ('T', case when not c.saveable then 'KEPT' end)) as m (council, spent_on)
where c.decision = 'in' and m.spent_on is not null
