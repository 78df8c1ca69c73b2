-- The cover says what the pack is, of which day, and how far it can be relied on.
select e.partnership as headline,
       pg_temp.listed(array(select name from council order by number)) as lead,
       'Edition ' || e.edition as edition,
       case when e.draft then 'Draft. Not every check has passed, or not every partner has signed; figures may still change.'
            else 'Final. All blocking checks have passed and every partner has signed.' end as status,
       'Baseline ' || e.name || ', ' || pg_temp.year(e.financial_year) || ' ' || lower(b.name) || ', staff at ' || pg_temp.day(e.staff_as_at) as baseline,
       'Data received until ' || pg_temp.day((e.data_cut at time zone 'Europe/London')::date) as cut,
       'Baseline fingerprint ' || coalesce(left(e.content_hash, 16), 'none: not sealed') as fingerprint
from edition e join reporting.basis b using (basis_id)
