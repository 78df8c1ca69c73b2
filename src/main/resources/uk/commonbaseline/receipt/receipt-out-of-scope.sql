-- Of what was accepted, what the scope rules of today leave outside the baseline. Costs are added up by all that the
-- decision depends on first: a ledger has many rows and few codes.
with added as (
    select d.council, f.cost_centre_id, f.subjective_id, f.supplier_id, f.capital, f.one_off,
           count(*) as rows, sum(f.amount) as amount
    from warehouse.fact_cost f
    join warehouse.delivery d using (delivery_id)
    where f.delivery_id = :id
      and d.state = 'published'
      and f.basis_id = (select basis_id from warehouse.basis
                        where basis = (select value from warehouse.setting where name = 'basis'))
    group by d.council, f.cost_centre_id, f.subjective_id, f.supplier_id, f.capital, f.one_off
), decided as (
    select c.decision, a.rows, a.amount
    from added a
    cross join lateral warehouse.decide_cost(
        a.council, a.cost_centre_id, a.subjective_id, a.supplier_id, a.capital, a.one_off) c
), outside as (
    select decision, sum(rows) as rows, to_char(sum(amount), 'FM"£"999,999,999,990.00') as amount_words
    from decided
    where decision <> 'in'
    group by decision
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
