select b.name as baseline, s.council, s.state, s.name, s.role, s.signed_on, s.words
from warehouse.sign_off_state s
join warehouse.baseline b using (baseline_id)
where s.baseline_id = :id
order by s.position, s.council
