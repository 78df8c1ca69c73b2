-- Moves: L-<option>-<service>-<partner> is the slack in months, from the first month in which it can move to the one that the option asks for.
select 'L-' || m.option || '-' || m.service || '-' || m.council as ref, 'months from the first in which it can move to the one that is asked for' as words,
       min((extract(year from age(m.wanted, m.possible)) * 12 + extract(month from age(m.wanted, m.possible))))::numeric as value,
       coalesce(array_agg(k.mark) filter (where k.mark is not null), '{}') as inputs
from appraisal_move m join edition e using (appraisal_id)
left join (select delivery_id, sheet_no, row_no, 'K-' || mark as mark from contract_mark) k using (delivery_id, sheet_no, row_no)
group by m.option, m.service, m.council
