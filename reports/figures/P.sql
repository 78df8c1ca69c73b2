-- Full-time equivalents: P-<council>-<service>, FILLED or VACANT; P-T-COVER is agency cover of a vacancy, counted nowhere else;
-- the others of all partners tell on what terms filled posts are held.
select 'P-' || m.council || '-' || m.service as ref, 'staff' as source, s.delivery_id, s.sheet_no, s.row_no, 0 as part, s.fte_in as amount,
       s.decision, s.service, null as subjective
from staff s
cross join lateral (values (s.occupancy = 'vacant-funded')) as o (vacant)
cross join lateral (values (s.council, s.service), (s.council, 'T'), ('T', s.service), ('T', 'T'),
    (s.council, case when o.vacant then 'VACANT' else 'FILLED' end), ('T', case when o.vacant then 'VACANT' else 'FILLED' end)) as m (council, service)
where s.fte_in <> 0
union all
select 'P-T-COVER', 'staff', s.delivery_id, s.sheet_no, s.row_no, 0, s.fte, s.decision, s.service, null
from staff s
where s.decision = 'agency-cover'
union all
select 'P-T-' || pg_temp.mark(h.name), 'staff', h.delivery_id, h.sheet_no, h.row_no, 0, h.fte_in, 'in', h.service, null
from held h
