select v.what, v.value from edition e join reporting.basis b using (basis_id) cross join lateral (values
    (1, 'Baseline', e.name || ', ' || pg_temp.year(e.financial_year) || ' ' || lower(b.name) || '; shared roles: embedded below ' || pg_temp.figure(100 * e.embedded_below, 0) || '%, in scope from ' || pg_temp.figure(100 * e.in_from, 0) || '%'),
    (2, 'Frozen', to_char(e.frozen_at at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI') || '; newest file published ' || to_char(e.data_cut at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI')),
    (4, 'Content, sha256', coalesce(e.content_hash, 'not sealed')),
    (5, 'Maps, sha256', e.map_version),
    (7, 'Assumption set', coalesce((select a.assumption_set || ', costed ' || to_char(a.made_at at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI') from reporting.appraisal a where a.appraisal_id = e.appraisal_id), 'no options costed'))
) as v (place, what, value)
order by v.place
