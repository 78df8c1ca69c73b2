-- What stands between supplied and in scope. Prices and planned savings are no exclusions: they change what counts.
select case b.line when 'price-base' then 'PRICE' when 'planned-saving' then 'PLAN' else lpad(x.position::text, 3, '0') end as mark,
       sum(b.lines) as lines_is, -sum(b.amount) as amount_is, b.name, coalesce(x.because, case b.line when 'price-base' then 'What counts, brought to the prices of the price base' else 'Taken off what counts, since a budget plan saves it already' end) as because,
       pg_temp.figure(sum(b.lines), 0) as lines, pg_temp.pounds(-sum(b.amount)) as amount, false as strong
from bridge b left join reporting.exclusion x on x.exclusion = b.line
where b.kind = 'step' and b.line <> 'rejected'
group by b.name, b.line, x.because, x.position, b.position
order by b.position
