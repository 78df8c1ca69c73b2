-- What readers know from other editions of this baseline: what the public was told is known to all; what a council was told, to that council.
select distinct r.readership, f.ref
from reporting.reader_figure f
join reporting.reader_edition r using (edition, readership)
join edition e on e.baseline_id = r.baseline_id
where not f.held_back and (r.edition <> e.edition or r.readership = 'public' and pg_temp.is_council())
order by r.readership, f.ref
