-- What the later year's cells are made of.
select c.council, c.service, s.group_no, c.delivery_id, c.cost_centre_code, c.subjective_code, c.price_index,
       count(*) as rows, sum(c.supplied) as supplied, sum(c.amount) as amount
from warehouse.baseline_cost c
join warehouse.subjective s using (subjective)
where c.baseline_id = :after and c.decision = 'in' and c.nature = 'ledger'
group by c.council, c.service, s.group_no, c.delivery_id, c.cost_centre_code, c.subjective_code, c.price_index
order by c.council, c.service, s.group_no, c.delivery_id, c.cost_centre_code, c.subjective_code, c.price_index
