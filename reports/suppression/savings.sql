-- What an option saves of each pound of the in-scope cost: its lines' percentages, as the assumptions tell them. Who knows these can take a saving apart.
select k.ref, s.council as of_council, concat_ws(' ', s.service, s.group_no, true) as dims, sum(s.rate * s.allowance * s.probability) as factor
from reporting.appraisal_saving s join edition e using (appraisal_id)
cross join lateral (values ('O-' || s.option || '-NET-' || s.council), ('O-' || s.option || '-NET-' || pg_temp.seen(s.council)),
    ('O-' || s.option || '-' || s.service || '-SAVING'), ('O-' || s.option || '-' || s.service || '-RATE')) as v (ref)
cross join lateral (select v.ref) as k
where s.nature = 'cashable' and s.base <> 0
group by k.ref, s.council, s.service, s.group_no
having sum(s.rate * s.allowance * s.probability) <> 0
order by k.ref, s.council, dims
