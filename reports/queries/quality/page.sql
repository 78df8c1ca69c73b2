with t as (select coalesce(sum(amount), 0) as supplied, coalesce(sum(amount) filter (where decision = 'in'), 0) as inside,
                  coalesce(sum(amount) filter (where decision = 'rejected'), 0) as rejected, coalesce(sum(lines), 0) as lines from pound)
select case when exists (select from reporting.delivery_amount a join file using (delivery_id) where a.read <> a.accepted + a.rejected + a.excluded)
            then 'Some of what was supplied is not accounted for; see the files below'
            else 'Every pound is in the baseline or named here' end as headline,
       pg_temp.sentence(pg_temp.number_of((select count(*) from file), 'file', 'files')) || ' brought ' || pg_temp.figure((select sum(rows_read) from file), 0) || ' rows. The ledgers hold ' || pg_temp.million(t.supplied, 2) || ' for the year: '
           || pg_temp.million(t.inside, 2) || ' is in scope, ' || pg_temp.million(t.supplied - t.inside - t.rejected, 2) || ' is kept out by a named rule, and '
           || case when t.rejected = 0 then 'nothing was' else pg_temp.round_pounds(t.rejected) || ' was' end || ' rejected.' as lead,
       'Supplied £' || pg_temp.pounds(t.supplied) || ' = in scope £' || pg_temp.pounds(t.inside) || ' + excluded £' || pg_temp.pounds(t.supplied - t.inside - t.rejected)
           || ' + rejected £' || pg_temp.pounds(t.rejected) || '.' as balance
from t
