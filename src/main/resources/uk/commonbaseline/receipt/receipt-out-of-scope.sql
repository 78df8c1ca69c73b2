-- Of what was accepted, what the scope rules of today leave outside the baseline.
with outside as (
    select c.decision, count(*) as rows, to_char(sum(c.supplied), 'FMMI"£"999,999,999,990.00') as amount_words
    from warehouse.scoped_cost c
    where c.delivery_id = :id
      and c.decision <> 'in'
      and c.basis_id = (select basis_id from warehouse.basis
                        where basis = (select value from warehouse.setting where name = 'basis'))
    group by c.decision
    union all
    select s.decision, count(*), to_char(sum(s.fte - s.fte_in), 'FM999,990.00') || ' FTE'
    from warehouse.scoped_staff s
    where s.delivery_id = :id and s.decision <> 'in'
    group by s.decision
)
select e.name, e.because, o.rows, o.amount_words
from outside o
join warehouse.exclusion e on e.exclusion = o.decision
order by e.position
