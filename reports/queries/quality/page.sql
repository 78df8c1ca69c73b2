with t as (select coalesce(sum(amount) filter (where kind = 'start'), 0) as supplied, coalesce(sum(amount) filter (where kind = 'end'), 0) as inside,
                  coalesce(-sum(amount) filter (where line = 'rejected'), 0) as rejected,
                  coalesce(sum(amount) filter (where line = 'price-base'), 0) as prices, coalesce(sum(amount) filter (where line = 'planned-saving'), 0) as planned,
                  coalesce(-sum(amount) filter (where kind = 'step' and line not in ('rejected', 'price-base', 'planned-saving')), 0) as outside from bridge),
-- Files whose own total differs from the rows above it, as check C03 finds.
q as (select count(distinct f.delivery_id) as differs from file f join reporting.finding_count n on n.delivery_id = f.delivery_id where n.code = 'total-differs')
select case when exists (select from reporting.delivery_amount a join file using (delivery_id) where a.read <> a.accepted + a.rejected + a.excluded)
            then 'Some of what was supplied is not accounted for; see the files below'
            else 'Every pound is in the baseline or named here' || case when q.differs > 0 then '; ' || case when q.differs = 1 then 'a total in one file does' else 'totals in ' || pg_temp.number(q.differs) || ' files do' end || ' not add up' else '' end end as headline,
       pg_temp.sentence(pg_temp.number_of((select count(*) from file), 'file', 'files')) || ' brought ' || pg_temp.figure((select sum(rows_read) from file), 0) || ' rows. The ledgers hold ' || pg_temp.million(t.supplied, 2) || ' for the year: '
           || pg_temp.million(t.inside, 2) || ' is in scope, ' || pg_temp.million(t.outside, 2) || ' is kept out by a named rule, and '
           || case when t.rejected = 0 then 'none of it was' else pg_temp.round_pounds(t.rejected) || ' was' end || ' rejected.'
           || coalesce((select ' Of the other extracts, ' || pg_temp.number_of(sum(rows_rejected)::bigint, 'row', 'rows') || ' went back.' from file where kind <> 'cost' having sum(rows_rejected) > 0), '')
           || case when q.differs > 0 then ' The rows count; where a total that the council wrote below them says otherwise, it has been asked which is right (check C03).' else '' end
           || case when t.prices <> 0 then ' Prices of another year change it by ' || pg_temp.round_pounds(t.prices) || '.' else '' end
           || case when t.planned <> 0 then ' Savings already planned take ' || pg_temp.round_pounds(-t.planned) || ' off it.' else '' end as lead,
       'Supplied £' || pg_temp.pounds(t.supplied) || ' = in scope £' || pg_temp.pounds(t.inside) || ' + excluded £' || pg_temp.pounds(t.outside)
           || ' + rejected £' || pg_temp.pounds(t.rejected)
           || case when t.prices <> 0 then ' − change to the price base £' || pg_temp.pounds(t.prices) else '' end
           || case when t.planned <> 0 then ' + savings already planned £' || pg_temp.pounds(-t.planned) else '' end || '.'
           || coalesce((select ' Not among them: ' || pg_temp.number_of(sum(f.rows_excluded)::bigint, 'ledger row', 'ledger rows') || ' of ' || pg_temp.listed(array_agg(distinct c.short_name)) || ' that a declared rule leaves out as no cost of the year, such as a carry-forward; each file’s are listed at the end.'
                 from file f join council c using (council) where f.kind = 'cost' and f.rows_excluded > 0 having count(*) > 0), '') as balance
from t, q
