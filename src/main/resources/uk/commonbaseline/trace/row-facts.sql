-- What a row gave, with the decision of each frozen baseline that holds it. A part that a map shares out stands once for each share.
select 'cost' as kind, f.part, coalesce(c.amount, f.amount) as amount, 'GBP' as unit, coalesce(b.name, '') as baseline,
       coalesce(c.decision, '') as decision, coalesce(c.service, '') as service
from warehouse.fact_cost f
left join warehouse.baseline_cost c on c.delivery_id = f.delivery_id and c.sheet_no = f.sheet_no and c.row_no = f.row_no and c.part = f.part
left join warehouse.baseline b using (baseline_id)
where f.delivery_id = :id and f.sheet_no = :sheet and f.row_no = :row
union all
select 'staff', 0, coalesce(p.fte, f.fte), 'FTE', coalesce(b.name, ''), coalesce(p.decision, ''), coalesce(s.service, '')
from warehouse.fact_staff f
left join warehouse.baseline_staff s on s.delivery_id = f.delivery_id and s.sheet_no = f.sheet_no and s.row_no = f.row_no
left join warehouse.baseline b using (baseline_id)
-- A shared role stands twice: with what of it is in scope, and with the rest.
left join lateral (
    select s.fte_in as fte, 'in' as decision where s.fte_in > 0
    union all
    select s.fte - s.fte_in, s.decision where s.fte > s.fte_in or s.fte_in = 0) p on true
where f.delivery_id = :id and f.sheet_no = :sheet and :row between f.row_no and f.last_row_no
union all
select 'measure', f.part, f.value, 'value', coalesce(b.name, ''), '', coalesce(m.indicator, '')
from warehouse.fact_measure f
left join warehouse.baseline_measure m on m.delivery_id = f.delivery_id and m.sheet_no = f.sheet_no and m.row_no = f.row_no and m.part = f.part
left join warehouse.baseline b using (baseline_id)
where f.delivery_id = :id and f.sheet_no = :sheet and f.row_no = :row
union all
select 'contract', 0, f.annual_value, 'GBP', coalesce(b.name, ''), '', coalesce(k.service, '')
from warehouse.fact_contract f
left join warehouse.baseline_contract k on k.delivery_id = f.delivery_id and k.sheet_no = f.sheet_no and k.row_no = f.row_no
left join warehouse.baseline b using (baseline_id)
where f.delivery_id = :id and f.sheet_no = :sheet and f.row_no = :row
order by kind, part, baseline, service
