-- The cover says what the pack is, of which day, and how far it can be relied on.
select e.partnership as headline,
       pg_temp.listed(array(select case council when 'OTHERS' then pg_temp.lower_first(name) else name end from council order by number)) as lead,
       'Edition ' || e.edition || case when pg_temp.is_restricted() then ', restricted: for the project'
           when pg_temp.is_public() then ', public. Numbers by which somebody could be recognised, or from which such a number follows, are held back and stand as c.'
           when pg_temp.is_council() then ', for ' || (select name from council where number = 0) || '. '
               || case (select count(*) from member) when 1 then '' when 2 then 'There is one other partner; its numbers by which somebody could be recognised are held back, as for the public, and stand as c.'
                  else 'The other partners stand together; numbers of theirs by which somebody could be recognised are held back and stand as c.' end else '' end as edition,
       case when e.draft then 'Draft. Not every check has passed, or not every partner has signed; figures may still change.'
            else 'Final. All blocking checks have passed and every partner has signed.' end as status,
       'Baseline ' || e.name || ', ' || pg_temp.year(e.financial_year) || ' ' || lower(b.name) || ', staff at ' || pg_temp.day(e.staff_as_at) as baseline,
       'Data received until ' || pg_temp.day((e.data_cut at time zone 'Europe/London')::date) as cut,
       'Baseline fingerprint ' || coalesce(left(e.content_hash, 16), 'none: not sealed') as fingerprint
from edition e join reporting.basis b using (basis_id)
