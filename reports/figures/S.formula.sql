-- S-T-<subgroup>-P: the subgroup's part of the in-scope cost.
select 'S-T-' || s.subjective || '-P' as ref, '100 x S-T-' || s.subjective || ' / S-T-T' as words,
       100 * sum(c.amount) / nullif((select sum(amount) from cost where decision = 'in'), 0) as value,
       array['S-T-' || s.subjective, 'S-T-T'] as inputs
from cost c
join reporting.subjective s using (subjective)
where c.decision = 'in'
group by s.subjective
