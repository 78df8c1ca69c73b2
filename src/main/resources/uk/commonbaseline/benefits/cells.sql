-- In-scope controllable cost of the baseline and of the later year, by council, service and subjective group. What a budget plan
-- takes off already stands in the baseline; in the later year the ledger itself shows it.
with cell as (
    select c.council, c.service, s.group_no,
           bool_or(c.baseline_id = :before) as in_baseline,
           sum(c.amount) filter (where c.baseline_id = :before) as baseline,
           sum(c.supplied) filter (where c.baseline_id = :after) as supplied,
           sum(c.amount) filter (where c.baseline_id = :after) as current
    from warehouse.baseline_cost c
    join warehouse.subjective s using (subjective)
    where c.decision = 'in' and (c.baseline_id = :before or (c.baseline_id = :after and c.nature = 'ledger'))
    group by c.council, c.service, s.group_no
)
select council, service, group_no, in_baseline, coalesce(baseline, 0) as baseline, coalesce(supplied, 0) as supplied, coalesce(current, 0) as current
from cell
order by council, service, group_no
