with n as (
    select count(*) filter (where absent = 0) as whole, count(*) filter (where came > 0 and absent > 0) as part,
           count(*) filter (where came = 0) as none, count(*) as asked, (select count(*) from file where council <> 'OTHERS') as files, (select sum(rows_read) from file where council <> 'OTHERS') as rows
    from supplied)
select case when whole = asked then 'All ' || pg_temp.number(asked) || ' extracts asked for have been received'
            else pg_temp.sentence(pg_temp.number(whole)) || ' of ' || pg_temp.number(asked) || ' extracts have been received'
                || case when part > 0 then ' in full, ' || pg_temp.number(part) || ' in part' else '' end
                || case when none > 0 then '; ' || pg_temp.number(none) || case when none = 1 then ' is missing' else ' are missing' end else '' end end as headline,
       pg_temp.sentence(pg_temp.number_of(n.files, 'file', 'files')) || case when pg_temp.is_council() then ' of ' || (select short_name from council where number = 0) else '' end || ' behind baseline ' || e.name || case when n.files = 1 then ' holds ' else ' hold ' end || coalesce(pg_temp.figure(n.rows, 0), 'no') || ' rows. What was not supplied stays empty on every page of this pack, and is never counted as nought.' as lead,
       case when pg_temp.is_public() then '' else 'Queried: accepted, with questions that are in the receipt. Rejected: rows that went back with their receipt.' end
           || case when pg_temp.is_public() or exists (select from cell where coalesce(cost, 0) = 0 or coalesce(fte, 0) = 0) then '' else ' For each service every ledger holds cost and every staff list holds posts.' end as held
from n, edition e
