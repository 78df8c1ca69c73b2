-- cost by council = cost by service
select 'the sum of C-<council>-T and the sum of C-T-<service>' as what,
       (select sum(value) from printed where page = 'cost' and query = 'cells' and ref like 'C-%-T' and ref <> 'C-T-T') as a,
       (select sum(value) from printed where page = 'cost' and query = 'cells' and ref like 'C-T-%' and ref <> 'C-T-T') as b,
       null as because
where exists (select from printed where page = 'cost' and ref = 'C-T-T')
union all
select 'C-' || council || '-T and the sum of its services', t.value, c.value, null
from (select split_part(ref, '-', 2) as council, value from printed where page = 'cost' and query = 'cells' and ref like 'C-%-T') t
join (select split_part(ref, '-', 2) as council, sum(value) as value from printed
      where page = 'cost' and query = 'cells' and ref not like 'C-%-T' group by 1) c using (council)
