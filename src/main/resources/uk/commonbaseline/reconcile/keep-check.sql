-- Keeps what one check found, judged by its rule. What has no measure was not checked, and that is no pass.
insert into warehouse.baseline_check (baseline_id, check_id, council, service, subject, value_a, value_b, difference, measure, outcome, words)
with found (council, service, subject, value_a, value_b, difference, measure, words) as (
{check}
)
select :id, r.check_id, f.council, f.service, f.subject, f.value_a, f.value_b, f.difference, round(f.measure, 6),
       case when f.measure is null then 'not-checked'
            when f.measure <= r.green or abs(f.difference) <= r.floor then 'green'
            when f.measure <= r.amber then 'amber'
            else 'red' end,
       f.words
from found f
cross join warehouse.baseline_check_rule r
where r.baseline_id = :id and r.check_id = :check
