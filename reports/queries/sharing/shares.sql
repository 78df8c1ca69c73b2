with line as (
    select option, council, short_name, council_no, net_saving, npv, alone_npv, payment, below_alone, missing, 0 as all_of from allocated where key = 'agreed'
    union all
    select option, 'T', 'All', 10000, sum(net_saving), sum(npv), null, null, null, null, 1 from allocated where key = 'agreed' group by option)
select option, council as mark, short_name as partner, net_saving as net_is, npv as npv_is, alone_npv as alone_is, nullif(payment, 0) as payment_is,
       pg_temp.thousand(net_saving) as net, pg_temp.thousand(npv) as npv, coalesce(pg_temp.thousand(alone_npv), '') as alone,
       case when payment <> 0 then pg_temp.thousand(payment) when all_of = 1 then '' else '–' end as payment,
       case when all_of = 1 then '' when below_alone then 'worse off by ' || pg_temp.round_pounds(alone_npv - npv)
            when alone_npv is null then '' when npv > alone_npv then 'better off' else 'as well off' end as position,
       all_of = 1 as strong
from line order by all_of, council_no
