-- Income of the services in scope, as a negative cost, which the baseline leaves out.
select 'I-T-T' as ref, 'cost' as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int, c.amount, c.decision, c.service, c.subjective
from cost_line c
where c.decision = 'income' and c.service in (select service from service)
