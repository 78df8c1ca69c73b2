-- The rows behind one figure, each with its file, the cells that hold it, and the rule that decided on it. %s is the figure's definition.
with f as (
%s
), b as (
    select b.*, case when b.data_as_of = '-infinity' then b.frozen_at else b.data_as_of end as known_at, make_date(b.financial_year + 1, 3, 31) as codes_as_at
    from warehouse.baseline b join edition e using (baseline_id)
), placed as (
    select f.source, f.delivery_id, f.sheet_no, f.row_no, f.part, f.amount, f.decision, f.service, f.subjective,
           coalesce(fs.last_row_no, f.row_no) as last_row_no, coalesce(fs.unit_id, fs.cost_centre_id, fc.cost_centre_id, fk.service_id, fm.indicator_id) as code_id, fc.subjective_id,
           coalesce(fs.service_share, 1) as of_role
    from f
    left join warehouse.fact_cost fc on f.source = 'cost' and fc.delivery_id = f.delivery_id and fc.sheet_no = f.sheet_no and fc.row_no = f.row_no and fc.part = f.part
    left join warehouse.fact_staff fs on f.source in ('staff', 'pay') and fs.delivery_id = f.delivery_id and fs.sheet_no = f.sheet_no and fs.row_no = f.row_no
    left join warehouse.fact_measure fm on f.source = 'measure' and fm.delivery_id = f.delivery_id and fm.sheet_no = f.sheet_no and fm.row_no = f.row_no and fm.part = f.part
    left join warehouse.fact_contract fk on f.source = 'contract' and fk.delivery_id = f.delivery_id and fk.sheet_no = f.sheet_no and fk.row_no = f.row_no
    where f.ref = ?
), shape as (
    select s.delivery_id, s.sheet_no, x.source, s.part,
           string_agg(pg_temp.letters(s.column_no), ' ' order by s.column_no) as letters
    from warehouse.delivery_shape s
    join (values ('cost', array['amount', 'debit', 'credit']), ('staff', array['hours', 'whole-time-hours', 'paid-weeks', 'fte', 'service-share']),
        ('pay', array['salary', 'salary-whole-time', 'allowances', 'employer-ni', 'employer-pension', 'service-share']), ('measure', array['value', 'numerator', 'denominator']),
        ('contract', array['annual-value'])) as x (source, fields) on s.field = any (x.fields) or s.role in ('element', 'value') and x.source in ('staff', 'pay')
    where s.delivery_id in (select delivery_id from placed)
    group by s.delivery_id, s.sheet_no, x.source, s.part
), meaning as (
    select c.source_code_id, string_agg(c.dimension || ' ' || c.code || ' -> ' || m.target
        || case when m.share_from > 0 or m.share_to < 1 then ' (' || trim_scale(100 * (m.share_to - m.share_from)) || '%%)' else '' end
        || coalesce(', decided by ' || m.decided_by, '') || coalesce(', approved by ' || m.approved_by, ''), '; ' order by m.share_from) as line
    from warehouse.source_code c
    cross join b
    join warehouse.code_map_history m on m.council = c.council and m.dimension = c.dimension and m.code = c.code
        and b.codes_as_at between m.valid_from and m.valid_to and m.known_from <= b.known_at and coalesce(m.known_to > b.known_at, true)
    where c.source_code_id in (select code_id from placed union select subjective_id from placed)
    group by c.source_code_id
)
select p.source, p.delivery_id, d.council, d.feed, d.version, d.file_name, coalesce(k.built_sha256, d.sha256) as sha256, coalesce(k.built_as, d.kept_as) as kept_as,
       p.sheet_no, coalesce((select s.sheet from warehouse.delivery_shape s where s.delivery_id = p.delivery_id and s.sheet_no = p.sheet_no limit 1), '') as sheet,
       p.row_no, p.last_row_no, p.part, coalesce(same.letters, whole.letters, '') as letters, p.amount, p.decision,
       case p.decision when 'in' then 'in scope' when 'rest-of-role' then 'in scope at its share of the role' when 'rejected' then 'rejected; it went back to the council'
           when 'accepted' then 'accepted as it was read' when 'supplied' then 'as supplied' when 'listed' then 'a contract of the support services'
           else coalesce('kept out, ' || lower(left(x.name, 1)) || substr(x.name, 2) || ': ' || lower(left(x.because, 1)) || substr(x.because, 2), p.decision) end
           || coalesce(' [' || nullif(concat_ws(', ', 'service ' || p.service, 'subjective ' || p.subjective, case when p.of_role <> 1 then trim_scale(100 * p.of_role) || '%% of the role' end), '') || ']', '') as rule,
       b.map_version, coalesce(concat_ws('; ', mc.line, ms.line), '') as map_lines
from placed p
cross join b
join warehouse.delivery d using (delivery_id)
left join warehouse.correction_set k on k.delivery_id = p.delivery_id
left join warehouse.exclusion x on x.exclusion = p.decision
left join shape same on same.delivery_id = p.delivery_id and same.sheet_no = p.sheet_no and same.source = p.source and same.part = p.part
left join shape whole on whole.delivery_id = p.delivery_id and whole.sheet_no = p.sheet_no and whole.source = p.source and whole.part is null
left join meaning mc on mc.source_code_id = p.code_id
left join meaning ms on ms.source_code_id = p.subjective_id
order by d.council, p.delivery_id, p.sheet_no, p.row_no, p.part, p.service, p.subjective
