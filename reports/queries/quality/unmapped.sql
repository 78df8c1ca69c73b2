-- Codes that nobody has mapped yet, most pounds first.
select u.mark, sum(c.lines) as lines_is, sum(c.amount) as amount_is, s.short_name as council, c.cost_centre_code, c.subjective_code, pg_temp.figure(sum(c.lines), 0) as lines, pg_temp.pounds(sum(c.amount)) as amount
from cost c join council s using (council) join unmapped_mark u on u.council = c.council and u.cost_centre_code = c.cost_centre_code and u.subjective_code = c.subjective_code
where c.decision = 'unmapped' and c.council <> 'OTHERS'
group by u.mark, s.number, s.short_name, c.cost_centre_code, c.subjective_code
order by abs(sum(c.amount)) desc, s.number, c.cost_centre_code, c.subjective_code limit 12
