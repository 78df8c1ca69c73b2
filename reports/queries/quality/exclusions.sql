select lpad(x.position::text, 2, '0') as mark, sum(p.lines) as lines_is, sum(p.amount) as amount_is, x.name, x.because, pg_temp.figure(sum(p.lines), 0) as lines, pg_temp.pounds(sum(p.amount)) as amount, false as strong
from pound p join warehouse.exclusion x on x.exclusion = p.decision
group by x.name, x.because, x.position
order by x.position
