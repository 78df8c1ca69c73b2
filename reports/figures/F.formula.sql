-- What each file brought, as it was counted while it was read: F-<file>-<measure> read, .A accepted, .R rejected, .X left out.
select 'F-' || m.mark || '-ROWS' || v.suffix as ref, v.words || ' of this file' as words, v.value::numeric as value, '{}'::text[] as inputs, f.delivery_id
from file f
join file_mark m using (delivery_id)
cross join lateral (values ('', 'rows read', f.rows_read), ('.A', 'rows accepted', f.rows_accepted), ('.R', 'rows rejected', f.rows_rejected),
    ('.X', 'rows left out by rule', f.rows_excluded)) as v (suffix, words, value)
where v.value is not null
union all
select 'F-' || m.mark || '-' || pg_temp.mark(a.measure) || v.suffix, v.words || ' of this file', v.value,
       case when v.suffix = '' then array['F-' || m.mark || '-' || pg_temp.mark(a.measure) || '.A'] else '{}' end, a.delivery_id
from reporting.delivery_amount a
join file_mark m using (delivery_id)
cross join lateral (values ('', a.measure || ': accepted + rejected + left out', a.accepted + a.rejected + a.excluded), ('.A', a.measure || ' accepted', a.accepted),
    ('.R', a.measure || ' rejected', a.rejected), ('.X', a.measure || ' left out by rule', a.excluded)) as v (suffix, words, value)
