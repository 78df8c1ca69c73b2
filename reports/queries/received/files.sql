-- One line for each file, by council, kind of extract and period; a version is named from the second on.
select m.mark, rows_read as rows_is, short_name as council,
       extract_name as extract,
       coalesce(file_name || case when version > 1 then ' (' || pg_temp.ordinal(version) || ' version)' else '' end, 'not supplied' || case when feed <> kind then ': ' || feed else '' end) as file,
       coalesce(nullif(btrim(replace(period, pg_temp.year((select financial_year from edition)), '')), ''), period, '') as period,
       coalesce(pg_temp.figure(rows_read, 0), '') as rows,
       case when delivery_id is null then 'missing' when rows_rejected > 0 then pg_temp.figure(rows_rejected, 0) || ' rejected'
            when outcome = 'accepted-with-findings' then 'queried' else replace(outcome, '-', ' ') end as outcome,
       coalesce(system, '') as system
from received left join file_mark m using (delivery_id)
where not pg_temp.is_public()
order by council_no, extract_no, period, file_name, delivery_id
