-- Who answers for what: the source or owner of most is named once, the others with what is theirs.
with named as (select distinct 'source' as kind, source as who, coalesce(nullif(item, ''), row_name) as item from assumed where source <> ''
               union select distinct 'owner', owner, coalesce(nullif(item, ''), row_name) from assumed where owner <> ''),
group_of as (select kind, who, array_agg(pg_temp.lower_first(item) order by item) as items, count(*) = max(count(*)) over (partition by kind) as most, count(*) over (partition by kind) as several
             from named group by kind, who),
sentence as (select kind, string_agg(who || case when several = 1 then '' when most then ' (all else)' else ' (' || array_to_string(items, ', ') || ')' end, '; ' order by most, who) as words
             from group_of group by kind)
select coalesce((select pg_temp.sentence(pg_temp.number_of(count(*), 'assumption carries', 'assumptions carry')) || ' the savings' from reporting.appraisal_assumption x join edition e using (appraisal_id)), 'No assumptions') as headline,
       (select 'Set ' || a.assumption_set || '. Each is the board’s to change; the pack is then printed anew under another set.' from reporting.appraisal a join edition e using (appraisal_id)) as lead,
       coalesce((select 'Source: ' || replace(words, 'GBP ', '£') || '. ' from sentence where kind = 'source'), '')
           || coalesce((select 'Owners: ' || words || '.' from sentence where kind = 'owner'), '') as owners
