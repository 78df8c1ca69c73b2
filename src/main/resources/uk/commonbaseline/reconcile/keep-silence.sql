-- A council of which a check says nothing was not checked.
insert into warehouse.baseline_check (baseline_id, check_id, council, subject, outcome, words)
select :id, :check, c.council, '', 'not-checked', 'nothing was supplied that could be checked'
from warehouse.baseline_council c
join warehouse.baseline_check_rule r on r.baseline_id = c.baseline_id and r.check_id = :check
where c.baseline_id = :id
  and not exists (select from warehouse.baseline_check k where k.baseline_id = :id and k.check_id = :check and k.council = c.council)
