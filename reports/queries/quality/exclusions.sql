select x.name, x.because, pg_temp.figure(sum(p.lines), 0) as lines, pg_temp.pounds(sum(p.amount)) as amount, false as strong
from pound p join reporting.exclusion x on x.exclusion = p.decision
group by x.name, x.because, x.position
order by x.position
