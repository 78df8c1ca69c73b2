-- All cost is without VAT. It may hold some where a code in scope is called after it, or where a supplier was paid his contract's
-- yearly value and VAT on top. Percent is the rate of the year.
with named as (
    select c.council, c.subjective_code, s.name, sum(c.supplied) as amount
    from warehouse.baseline_cost c
    join warehouse.source_code s on s.council = c.council and s.dimension = 'subjective' and s.code = c.subjective_code
    where c.baseline_id = :id and c.nature = 'ledger' and c.decision = 'in' and s.name ~* '\mv\.?a\.?t\M\.?'
    group by c.council, c.subjective_code, s.name
), contract as (
    select council, lower(btrim(supplier)) as supplier, min(supplier) as written, sum(annual_value) as value
    from warehouse.baseline_contract
    where baseline_id = :id and supplier is not null and vat_included is not true
    group by council, lower(btrim(supplier))
    having sum(annual_value) > 0
), spent as (
    select council, lower(btrim(supplier)) as supplier, sum(supplied) as amount
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and decision = 'in' and supplier is not null
    group by council, lower(btrim(supplier))
), suspect (council, amount, words) as (
    select s.council, n.amount,
           s.short_name || ' has ' || warehouse.in_pounds(n.amount) || ' in scope under code ' || n.subjective_code || ', "' || n.name || '".'
    from warehouse.trap_subject(:id, 'vat') s join named n using (council)
    where abs(n.amount) > s.floor
    union all
    select s.council, p.amount - c.value,
           s.short_name || ' paid ' || c.written || ' ' || warehouse.in_pounds(p.amount) || ' on contracts of '
               || warehouse.in_pounds(c.value) || ' a year: that is the value and VAT of ' || trim_scale(s.percent) || '%.'
    from warehouse.trap_subject(:id, 'vat') s
    join contract c using (council)
    join spent p on p.council = c.council and p.supplier = c.supplier
    where p.amount - c.value > s.floor
      and abs(p.amount - c.value * (1 + s.percent / 100)) <= c.value * 0.005
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'vat', council, amount, 'problem', words,
       'Check whether the ledger''s figures are without VAT, and send them without it.'
from suspect
union all
select :id, 'vat', s.council, 0, 'clear',
       'Nothing in the cost of ' || s.short_name || ' looks like VAT'
           || coalesce((select '; ' || count(*) || case when count(*) = 1 then ' contract' else ' contracts' end || ' in its register '
                            || case when count(*) = 1 then 'is' else 'are' end || ' given with VAT, which adds to no cost'
                        from warehouse.baseline_contract c
                        where c.baseline_id = :id and c.council = s.council and c.vat_included having count(*) > 0), '') || '.', ''
from warehouse.trap_subject(:id, 'vat') s
where s.council not in (select council from suspect)
