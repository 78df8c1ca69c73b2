-- figures of the previous issue = those of this issue, or the bridge between them explains each move
with headline as (
    select f.ref, f.value as earlier, p.value as later, split_part(f.ref, '-', 2) as council,
           (select coalesce(sum(case when f.ref like 'C-%' then c.cost else c.fte end), 0) from since_change c
            where split_part(f.ref, '-', 2) in ('T', c.council)) as explained
    from since_figure f
    join (select distinct ref, value from printed) p using (ref)
    where f.ref ~ '^[CP]-[^-]+-T$'
)
select ref || ': what moved since edition ' || i.before || ', and the bridge between the baselines' as what, later - earlier as a, explained as b, null as because
from headline, issue i where i.unexplained = ''
union all
select null, null, null, 'the change from edition ' || before || ' can''t be told: ' || unexplained from issue where unexplained <> ''
union all
select null, null, null, 'there is no previous issue' where not exists (select from issue)
