-- what was supplied - every step of the bridge = the baseline as reported
select 'Q-T-S less each B-<reason> and Q-T-R, and C-T-T' as what,
       (select value from printed where ref = 'Q-T-S')
           - (select coalesce(sum(value), 0) from printed where query = 'exclusions' and unit = 'GBP')
           - (select value from printed where ref = 'Q-T-R') as a,
       (select value from printed where page = 'cost' and query = 'cells' and ref = 'C-T-T') as b,
       null as because
where exists (select from printed where ref = 'Q-T-S') and exists (select from printed where page = 'cost' and ref = 'C-T-T')
union all
select 'Q-' || council || '-S and its parts, Q-' || council || '-I, -X, -R',
       sum(value) filter (where ref like '%-S'), sum(value) filter (where ref not like '%-S' and ref not like '%-U'), null
from (select split_part(ref, '-', 2) as council, ref, value from printed where query = 'balance') q
group by council
union all
select 'Q-' || q.council || '-I and C-' || q.council || '-T', q.value, c.value, null
from (select split_part(ref, '-', 2) as council, value from printed where query = 'balance' and ref like '%-I') q
join (select split_part(ref, '-', 2) as council, value from printed where page = 'cost' and query = 'cells' and ref like 'C-%-T') c using (council)
