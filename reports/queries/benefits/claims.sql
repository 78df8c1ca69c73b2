-- Claims of the newest year by what became of them.
select initcap(left(replace(k.state, '-', ' '), 1)) || substr(replace(k.state, '-', ' '), 2) as state, upper(k.state) || case when k.cashable then '' else '-OTHER' end as mark,
       count(*) as claims_is, sum(k.amount) as amount_is, sum(k.counted) as counted_is,
       pg_temp.figure(count(*), 0) as claims, pg_temp.thousand(sum(k.amount)) as amount, pg_temp.thousand(sum(k.counted)) as counted,
       case when k.cashable then '' else 'not cashable' end as words
from reporting.benefit_claimed k
join benefit b on b.run_id = k.run_id and b.latest = k.financial_year
group by k.state, k.cashable
order by k.cashable desc, min(array_position(array['delivered', 'partly-delivered', 'reversed', 'double-claimed', 'not-evidenced', 'not-measured'], k.state))
