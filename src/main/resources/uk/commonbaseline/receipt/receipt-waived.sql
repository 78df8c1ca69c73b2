-- Each waiver that speaks of this delivery's findings, with the first thing that it is about.
select w.effect, w.occurrences, r.code, r.owner, r.reason, r.accepted_by,
       to_char(r.expires_on, 'FMDD FMMonth YYYY') as expires,
       coalesce((select f.words
                 from warehouse.waived_finding x
                 join warehouse.finding f using (finding_id)
                 where x.delivery_id = :id and x.waiver_id = w.waiver_id
                 order by f.finding_id
                 limit 1), '') as words
from warehouse.waived w
join warehouse.waiver r using (waiver_id)
where w.delivery_id = :id
order by w.effect desc, r.code, r.waiver_id
