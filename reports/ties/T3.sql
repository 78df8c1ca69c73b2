-- cost by subjective group = cost by service
select 'the sum of S-T-<group> and the sum of C-T-<service>' as what,
       (select sum(value) from printed where page = 'subjective' and query = 'cells' and ref like 'S-T-%' and ref <> 'S-T-T') as a,
       (select sum(value) from printed where page = 'cost' and query = 'cells' and ref like 'C-T-%' and ref <> 'C-T-T') as b,
       null as because
where exists (select from printed where page = 'subjective' and ref = 'S-T-T') and exists (select from printed where page = 'cost' and ref = 'C-T-T')
union all
select 'S-' || council || '-T and C-' || council || '-T', s.value, c.value, null
from (select split_part(ref, '-', 2) as council, value from printed where page = 'subjective' and query = 'cells' and ref like 'S-%-T') s
join (select split_part(ref, '-', 2) as council, value from printed where page = 'cost' and query = 'cells' and ref like 'C-%-T') c using (council)
