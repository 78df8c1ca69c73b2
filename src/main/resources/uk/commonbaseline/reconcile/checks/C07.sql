-- C07 The ledger agrees with what was published
-- Level: ledger
-- Question: Does each council's ledger come to the net current expenditure that its outturn return or budget book shows?
-- Unit: percent of the published figure
-- To do: Explain the difference, or send the part of the ledger that is missing. Where nothing was published, load the return.
-- The return counts revenue before capital charges, so subjective groups 8 and 10 and capital spending are left aside.
with ledger as (
    select c.council, sum(c.amount) as net
    from warehouse.checked_cost c
    join warehouse.subjective s using (subjective)
    where c.baseline_id = :id and s.group_no not in (8, 10) and c.decision <> 'capital'
    group by c.council
), published as (
    select council, sum(amount) as net
    from warehouse.baseline_control
    where baseline_id = :id and line = 'net-current-expenditure'
    group by council
)
select c.council, null as service, 'net current expenditure' as subject, l.net as value_a, p.net as value_b, l.net - p.net as difference,
       100 * abs(l.net - p.net) / nullif(abs(p.net), 0) as measure,
       case when p.net is null then 'no published figure of the year is there to compare with'
            when l.net is null then 'no ledger came'
            when p.net = 0 then 'the published figure is nought, so there is no share of it'
            when l.net = p.net then 'the ledger is what was published'
            else 'the ledger is ' || case when l.net > p.net then 'above' else 'below' end || ' what was published' end as words
from warehouse.baseline_council c
left join ledger l using (council)
left join published p using (council)
where c.baseline_id = :id
