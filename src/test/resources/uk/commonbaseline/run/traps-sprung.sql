-- What may count twice; and any trap that is missing its answer for a council.
select trap, council, words from warehouse.baseline_trap where baseline_id = :id and outcome = 'problem'
union all
select t.trap, p.partner, 'no answer'
from warehouse.trap t, warehouse.partner p
where not exists (select from warehouse.baseline_trap b where b.baseline_id = :id and b.trap = t.trap and b.council = p.partner)
