-- What every page and the manifest say about the edition.
select e.name as baseline,
       e.content_hash,
       (select a.assumption_set from reporting.appraisal a where a.appraisal_id = e.appraisal_id) as assumption_set,
       to_char(e.data_cut at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as data_cut,
       extract(epoch from date_trunc('second', e.data_cut))::bigint as dated,
       e.draft,
       (select words from since_words where pg_temp.is_restricted()) as what_changed,
       (select encode(sha256(convert_to(string_agg(path || ' ' || sha256, E'\n' order by path collate "C"), 'UTF8')), 'hex')
        from reporting.baseline_recipe r where r.baseline_id = e.baseline_id) as recipe_hash,
       e.map_version,
       e.partnership as running_head,
       'Edition ' || e.edition || case when pg_temp.is_public() then ', public' when pg_temp.is_council() then ', for ' || current_setting('pack.readership') else '' end || ' · data to ' || pg_temp.day((e.data_cut at time zone 'Europe/London')::date) as running_edition,
       'Baseline ' || e.name
           || coalesce(' · assumptions ' || (select a.assumption_set from reporting.appraisal a where a.appraisal_id = e.appraisal_id), ' · no options costed yet')
           || ' · £ thousand at ' || pg_temp.year(coalesce(e.price_base, e.financial_year)) || ' prices unless stated' || case when pg_temp.is_restricted() then ' · restricted' else ' · c: held back' end as running_foot
from edition e
