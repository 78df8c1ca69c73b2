-- Indicators: M-<council>-<indicator>, as supplied for the baseline's year.
select 'M-' || m.council || '-' || m.indicator as ref, 'measure' as source, m.delivery_id, m.sheet_no, m.row_no, m.part::int, m.value as amount,
       'supplied' as decision, i.service, null as subjective
from baseline_measure m
join edition e using (baseline_id)
join reporting.indicator i using (indicator)
where m.period = 0 and m.financial_year = e.financial_year and m.value is not null
