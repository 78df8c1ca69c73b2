-- What options were worth then and are now, £ thousand.
select coalesce(a.option || ' ' || a.name, s.mark || ' (no longer costed)') as name, s.mark, v.*,
       coalesce(pg_temp.thousand(v.net_then_is), '–') as net_then, coalesce(pg_temp.thousand(v.net_now_is), '–') as net_now,
       coalesce(pg_temp.thousand(v.npv_then_is), '–') as npv_then, coalesce(pg_temp.thousand(v.npv_now_is), '–') as npv_now
from (select mark from since where family = 'O' group by mark) s
left join appraised a on a.option = s.mark
cross join lateral (select (select earlier from since where ref = 'O-' || s.mark || '-NET') as net_then_is, (select later from since where ref = 'O-' || s.mark || '-NET') as net_now_is,
                           (select earlier from since where ref = 'O-' || s.mark || '-NPV') as npv_then_is, (select later from since where ref = 'O-' || s.mark || '-NPV') as npv_now_is) v
order by a.position nulls last, s.mark
