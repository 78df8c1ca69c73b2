-- figures of the previous issue = those of this issue, or a table of changes explains each move
with before as (
    select d.edition_id, d.edition from reporting.edition d, edition e
    where d.edition <> e.edition and d.partnership = e.partnership
    order by d.edition_id desc limit 1
), headline as (
    select f.ref, b.edition, f.value as earlier, p.value as later
    from before b join reporting.figure f using (edition_id)
    join (select distinct ref, value from printed) p using (ref)
    where f.ref in ('C-T-T', 'P-T-T') or f.ref ~ '^[CP]-[^-]+-T$'
), moved as (
    select count(*) as n, max(edition) as edition from headline where abs(later - earlier) > 0.005
)
select ref || ' in ' || headline.edition || ' and here' as what, earlier as a, later as b, null as because
from headline, moved where moved.n = 0
union all
select null, null, null, 'this pack holds no table of changes, and ' || n || ' of its totals are not those of ' || moved.edition from moved where n > 0
union all
select null, null, null, 'there is no previous issue' where not exists (select from before)
