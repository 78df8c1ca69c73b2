with o as (
    select check_id, case when check_id = 'C21' and bool_or(outcome <> 'green') then 'unsigned' when bool_or(outcome = 'red') then 'red' when bool_or(outcome = 'not-checked') then 'not-checked'
                          when bool_or(outcome = 'amber') then 'amber' else 'green' end as outcome
    from outcome group by check_id),
n as (select count(*) as checks, count(*) filter (where outcome = 'green') as green, count(*) filter (where outcome = 'amber') as amber,
             count(*) filter (where outcome = 'red') as red, count(*) filter (where outcome = 'unsigned') as unsigned, count(*) filter (where outcome = 'not-checked') as unchecked from o),
s as (select count(*) as councils, count(*) filter (where state = 'signed') as signed from sign_off_state join edition using (baseline_id)),
b as (select sum(amount) filter (where kind = 'ledger') as ledger, sum(amount) filter (where kind = 'residual') as residual from payroll_line)
select case when n.checks = 0 then 'The checks of this baseline were not made'
            when not e.draft then 'Every check that can stop this pack is passed, and all have signed'
            when n.green = n.checks then 'Every check is passed; not all have signed'
            else pg_temp.sentence(pg_temp.number(n.green)) || ' of ' || pg_temp.number_of(n.checks, 'check is', 'checks are') || ' passed everywhere' end as headline,
       case when n.checks = 0 then 'It was frozen before there were checks; freeze it anew.'
            else 'Of ' || pg_temp.number_of(n.checks, 'check', 'checks') || ' ' || pg_temp.number(n.green) || ' found nothing to explain, ' || pg_temp.number(n.amber)
                 || ' found small differences, ' || pg_temp.number(n.red) || ' found differences that matter, ' || pg_temp.number(n.unchecked)
                 || ' could not be made everywhere, which is no pass' || case when n.unsigned > 0 then ', and one asks for signatures. ' else '. ' end || case when s.signed = 0 then 'None' else pg_temp.sentence(pg_temp.number(s.signed)) end || ' of ' || pg_temp.number_of(s.councils, (select one from wording), (select several from wording)) || case when s.signed < 2 then ' has' else ' have' end || ' signed.'
                 || coalesce(' Of ' || pg_temp.million(b.ledger, 2) || ' of pay in the ledgers of the core services, ' || pg_temp.round_pounds(abs(b.residual)) || ' is not explained by the payrolls.', '') end as lead
from n, s, b, edition e
