-- A trap that gave no answer for a partner was not checked; that is no pass.
insert into warehouse.baseline_trap (baseline_id, trap, council, outcome, words, remedy)
select :id, t.trap, p.council, 'not-checked',
       case when t.percent is null or t.floor is null then 'No limits are agreed for this check.'
            when not exists (select from warehouse.baseline_cost c
                             where c.baseline_id = :id and c.council = p.council and c.nature = 'ledger')
                then 'No ledger of ' || p.short_name || ' is in the baseline.'
            else 'The check gave no answer.' end,
       case when t.percent is null or t.floor is null then 'Agree the limits and write them into jobs/reference/traps.csv.'
            else 'Send the ledger.' end
from warehouse.year_partner(:id) p
cross join warehouse.trap t
where not exists (select from warehouse.baseline_trap b
                  where b.baseline_id = :id and b.trap = t.trap and b.council = p.council)
