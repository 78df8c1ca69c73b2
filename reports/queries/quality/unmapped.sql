-- Codes that nobody has mapped yet, most pounds first.
select s.short_name as council, c.cost_centre_code, c.subjective_code, pg_temp.figure(count(*), 0) as lines, pg_temp.pounds(sum(c.amount)) as amount
from cost c join council s using (council)
where c.decision = 'unmapped'
group by s.number, s.short_name, c.cost_centre_code, c.subjective_code
order by abs(sum(c.amount)) desc, s.number, c.cost_centre_code, c.subjective_code limit 12
