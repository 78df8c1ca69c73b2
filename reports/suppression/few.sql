-- Ratios of too few: indicators whose lower part is known and is a small number, such as a survey that three people answered.
select distinct 'M-' || m.council || '-' || m.indicator as ref
from pg_temp.baseline_measure m
join edition e using (baseline_id)
where m.period = 0 and m.financial_year = e.financial_year and m.council <> current_setting('pack.readership')
  and m.value is not null and m.denominator < current_setting('pack.smallest')::int
order by ref
