-- The partners of the baseline's year, and a fingerprint of what each of them signs: its files, and its figures.
insert into warehouse.baseline_council (baseline_id, council, position, fingerprint)
with line as (
    select d.council, 'file ' || d.sha256 as words
    from warehouse.baseline_delivery u
    join warehouse.delivery d using (delivery_id)
    where u.baseline_id = :id
    union all
    select council, concat_ws('|', 'cost', service, subjective, decision, trim_scale(sum(amount)), count(*))
    from warehouse.baseline_cost
    where baseline_id = :id
    group by council, service, subjective, decision
    union all
    select council, concat_ws('|', 'staff', service, decision, trim_scale(sum(fte_in)), trim_scale(sum(pay_in)), count(*))
    from warehouse.baseline_staff
    where baseline_id = :id
    group by council, service, decision
)
select b.baseline_id, p.partner, p.position,
       encode(sha256(convert_to(coalesce((select string_agg(l.words, E'\n' order by l.words collate "C") from line l where l.council = p.partner), ''), 'UTF8')), 'hex')
from warehouse.baseline b
join warehouse.partner p
    on p.joined_on <= make_date(b.financial_year + 1, 3, 31)
    and (p.left_on is null or p.left_on > make_date(b.financial_year, 4, 1))
where b.baseline_id = :id
