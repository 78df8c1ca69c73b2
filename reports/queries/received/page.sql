with n as (select count(distinct (council, kind)) filter (where delivery_id is not null) as came, count(distinct (council, kind)) as asked, count(delivery_id) as files, sum(rows_read) as rows from received)
select case when came = asked then 'All ' || pg_temp.number(asked) || ' extracts asked for have been received'
            else pg_temp.sentence(pg_temp.number(came)) || ' of ' || pg_temp.number(asked) || ' extracts have been received; '
                || pg_temp.number(asked - came) || case when asked - came = 1 then ' is missing' else ' are missing' end end as headline,
       pg_temp.sentence(pg_temp.number_of(n.files, 'file', 'files')) || ' behind baseline ' || e.name || case when n.files = 1 then ' holds ' else ' hold ' end || coalesce(pg_temp.figure(n.rows, 0), 'no') || ' rows. What was not supplied stays empty on every page of this pack, and is never counted as nought.' as lead,
       'Queried: accepted, with questions that are in the receipt. Rejected: rows that went back with their receipt.'
           || case when exists (select from cell where coalesce(cost, 0) = 0 or coalesce(fte, 0) = 0) then '' else ' For each service every ledger holds cost and every staff list holds posts.' end as held
from n, edition e
