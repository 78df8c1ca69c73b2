-- What one partner pays another (5.1) is the cost of the one that provides; the payer's is left out, and so is the payee's income
-- (9.6). Pair by pair both must be the same. Percent of the larger side.
with flow as (
    select council as payer, partner as payee, sum(supplied) as paid, 0 as received
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and subjective = '5.1' and partner is not null
    group by council, partner
    union all
    select partner, council, 0, -sum(supplied)
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and subjective = '9.6' and partner is not null
    group by partner, council
), pair as (
    select payer, payee, sum(paid) as paid, sum(received) as received from flow group by payer, payee
), sent as (
    select council from warehouse.trap_subject(:id, 'partner-payments')
), compared as (
    select p.*, s.short_name as payer_name, o.short_name as payee_name, t.percent, t.floor,
           case when p.payer not in (select council from sent) then s.short_name
                when p.payee not in (select council from sent) then o.short_name end as silent
    from pair p
    join warehouse.year_partner(:id) s on s.council = p.payer
    join warehouse.year_partner(:id) o on o.council = p.payee
    join warehouse.trap t on t.trap = 'partner-payments' and t.percent is not null and t.floor is not null
), unnamed as (
    select c.council, -sum(c.supplied) as amount, array_agg(distinct 'cost centre ' || c.cost_centre_code) as places
    from warehouse.baseline_cost c
    where c.baseline_id = :id and c.nature = 'ledger' and c.subjective = '9.6' and c.partner is null
    group by c.council
    having sum(c.supplied) <> 0
), elsewhere as (
    select c.council, c.partner, sum(c.supplied) as amount,
           array_agg('row ' || c.row_no || ' of "' || d.file_name || '"' order by d.file_name, c.sheet_no, c.row_no) as places
    from warehouse.baseline_cost c
    join warehouse.delivery d using (delivery_id)
    where c.baseline_id = :id and c.nature = 'ledger' and c.decision = 'in' and c.partner is not null
    group by c.council, c.partner
), said (council, other_council, amount, outcome, words, remedy) as (
    select payer, payee, paid - received,
           case when silent is not null then 'not-checked' when problem then 'problem' else 'clear' end,
           case when silent = payee_name then payer_name || ' paid ' || payee_name || ' ' || warehouse.in_pounds(paid)
                    || '; no ledger of ' || silent || ' is in the baseline to say what it received.'
                when silent = payer_name then payee_name || ' received ' || warehouse.in_pounds(received) || ' from ' || payer_name
                    || '; no ledger of ' || silent || ' is in the baseline to say what it paid.'
                when problem then payer_name || ' paid ' || payee_name || ' ' || warehouse.in_pounds(paid) || ', and ' || payee_name
                    || ' received ' || warehouse.in_pounds(received) || ' from it; they differ by '
                    || warehouse.in_pounds(abs(paid - received)) || '.'
                else payer_name || ' paid ' || payee_name || ' ' || warehouse.in_pounds(paid) || ', which received '
                    || warehouse.in_pounds(received) || '; both are left out.' end,
           case when silent is not null then 'Send the ledger of ' || silent || '.'
                when problem then 'Both agree on one figure: look for payments in another year, under another name, or under codes other than 5.1 and 9.6.'
                else '' end
    from compared
    cross join lateral (select warehouse.matters(paid - received, greatest(paid, received), percent, floor) as problem) p
    union all
    select s.council, null, u.amount, 'not-checked',
           s.short_name || ' has income of ' || warehouse.in_pounds(u.amount) || ' from partners that does not say from whom ('
               || warehouse.some_rows(u.places) || ').',
           'Send the column that names the payer, spelt as in jobs/partners.yml.'
    from unnamed u join warehouse.trap_subject(:id, 'partner-payments') s using (council)
    union all
    select s.council, o.council, e.amount, 'problem',
           s.short_name || ' pays ' || o.short_name || ' ' || warehouse.in_pounds(e.amount) || ' under codes that are not 5.1 ('
               || warehouse.some_rows(e.places) || '); it counts, and so does the cost of ' || o.short_name || '.',
           'Map the code to 5.1, or tell why it is no payment for a service.'
    from elsewhere e
    join warehouse.trap_subject(:id, 'partner-payments') s on s.council = e.council
    join warehouse.year_partner(:id) o on o.council = e.partner
    where abs(e.amount) > s.floor
)
insert into warehouse.baseline_trap (baseline_id, trap, council, other_council, amount, outcome, words, remedy)
select :id, 'partner-payments', council, other_council, amount, outcome, words, remedy from said
union all
select :id, 'partner-payments', s.council, null, 0, 'clear', s.short_name || ' pays no partner.', ''
from warehouse.trap_subject(:id, 'partner-payments') s
where s.council not in (select council from said)
