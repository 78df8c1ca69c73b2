-- Codes that nobody has mapped yet: U-<council>-<codes> in pounds, -N in lines.
select 'U-' || u.mark || m.suffix as ref, case when m.suffix = '' then 'cost' else 'count' end as source, c.delivery_id, c.sheet_no, c.row_no, c.part::int,
       case when m.suffix = '' then c.amount else c.lines end as amount, c.decision, c.service, c.subjective
from cost_line c
join unmapped_mark u using (council, cost_centre_code, subjective_code)
cross join (values (''), ('-N')) as m (suffix)
where c.decision = 'unmapped'
