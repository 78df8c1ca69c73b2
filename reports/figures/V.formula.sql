-- Benefits: what was planned and is expected by year and part; what partners claim and later ledgers bear out; what their cells cost then and
-- now. Delivered is added up from the claims, the baseline from its frozen rows.
with part as (select * from benefit_part),
claim as (select k.*, b.latest from reporting.benefit_claimed k join benefit b using (run_id)),
cell as (select x.*, y.measured from reporting.benefit_cell x join benefit b on b.run_id = x.run_id and b.latest = x.financial_year
         join reporting.benefit_council y on y.run_id = x.run_id and y.financial_year = x.financial_year and y.council = x.council),
whole as (select distinct council from cell where measured),
year as (select financial_year, bool_or(delivered is not null) filter (where in_cash) as measured, bool_or(delivered is not null) filter (where not in_cash) as other_measured,
                sum(planned) filter (where in_cash) as planned, sum(forecast) filter (where in_cash) as forecast from part group by financial_year)
select 'V-Y' || y.financial_year || '-' || v.mark as ref, v.words, v.value, '{}'::text[] as inputs
from year y
cross join lateral (values ('PLANNED', 'cashable savings of the plan', y.planned), ('FORECAST', 'what is expected of them now', y.forecast),
    ('DELIVERED', 'cashable claims that later ledgers bear out', case when y.measured then (select coalesce(sum(k.counted), 0) from claim k where k.financial_year = y.financial_year and k.cashable) end),
    ('OTHER', 'claims that are not cashable and are proven', case when y.other_measured then (select coalesce(sum(k.counted), 0) from claim k where k.financial_year = y.financial_year and not k.cashable) end)) as v (mark, words, value)
where v.value is not null
union all
select 'V-' || c.council || '-BASE', 'in-scope cost of the baseline', sum(amount), array['C-' || c.council || '-T']
from cost c where c.decision = 'in' and c.council in (select council from cell) group by c.council
union all
select 'V-T-BASE', 'in-scope cost of the baseline of those that are measured', sum(amount), array_agg(distinct 'C-' || c.council || '-T')
from cost c where c.decision = 'in' and c.council in (select council from whole) having count(*) > 0
union all
select 'V-' || coalesce(x.council, 'T') || '-' || v.mark, v.words, v.value, '{}'
from (select council, sum(current) as now, sum(unclaimed) as unclaimed,
             (select coalesce(sum(k.counted), 0) from claim k where k.financial_year = k.latest and k.cashable and (k.council = cell.council or cell.council is null)) as delivered
      from cell where measured group by grouping sets ((council), ())) x
cross join lateral (values ('NOW', 'in-scope cost of the later year at the baseline''s prices', x.now), ('DELIVERED', 'cashable claims that are borne out', x.delivered),
    ('UNCLAIMED', 'baseline less now less delivered', x.unclaimed)) as v (mark, words, value)
where v.value is not null
union all
select 'V-' || p.mark || '-' || v.mark, v.words, v.value, '{}'
from part p join benefit b on b.latest = p.financial_year
cross join lateral (values ('PLANNED', 'planned for the newest year', p.planned),
    ('DELIVERED', 'claimed and borne out', case when p.delivered is not null then
        (select coalesce(sum(k.counted), 0) from claim k where k.financial_year = p.financial_year and k.line = p.line and k.council = p.council and k.service = p.service
             and k.cashable = (p.nature = 'cashable')) end)) as v (mark, words, value)
where v.value is not null
union all
select 'V-CLAIMS-' || upper(k.state) || case when k.cashable then '' else '-OTHER' end || v.mark, v.words, v.value, '{}'
from (select state, cashable, count(*) as n, sum(amount) as amount, sum(counted) as counted from claim where financial_year = latest group by state, cashable) k
cross join lateral (values ('-N', 'claims', k.n), ('', 'claimed', k.amount), ('-COUNTED', 'borne out', k.counted)) as v (mark, words, value)
union all
select 'V-' || m.council || '-FTE-' || v.mark, 'full-time equivalents', v.value, '{}'
from (select m.council, sum(m.baseline) as "then", sum(m.current) as now from reporting.benefit_measure m join benefit b on b.run_id = m.run_id and b.latest = m.financial_year
      where m.measure = 'FTE' group by m.council) m
cross join lateral (values ('THEN', m."then"), ('NOW', m.now)) as v (mark, value)
where v.value is not null
union all
select 'V-' || m.council || '-' || m.measure || '-' || v.mark, 'indicator as supplied', v.value, '{}'
from reporting.benefit_measure m join benefit b on b.run_id = m.run_id and b.latest = m.financial_year
cross join lateral (values ('THEN', m.baseline), ('NOW', m.current)) as v (mark, value)
where m.target is not null and v.value is not null
union all
select 'V-PLAN-' || p.option || '-' || regexp_replace(p.line, '[^A-Za-z0-9.]+', '-', 'g') || coalesce('-' || nullif(p.nature, 'cashable'), ''),
       'planned for the last year of the appraisal', sum(p.amount), coalesce((
           select array_agg(distinct 'O-' || s.option || '-' || s.service || '-BASE') from reporting.appraisal_saving s
           where s.appraisal_id = min(p.appraisal_id) and s.option = p.option and s.line = p.line), '{}') || array['C-T-T']
from reporting.appraisal_plan p join edition e using (appraisal_id)
where p.financial_year = (select max(y.financial_year) from reporting.appraisal_plan y where y.appraisal_id = p.appraisal_id and y.option = p.option)
group by p.option, p.line, p.nature
