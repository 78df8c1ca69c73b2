-- C06 Every code is mapped
-- Level: mapping
-- Question: How much of the value stands under cost centres, subjectives or units whose meaning nobody has agreed yet?
-- Unit: percent of the value
-- To do: Propose and approve what the codes mean: ./baseline map review, then map suggest and map approve.
select council, null as service, 'cost' as subject, sum(abs(amount)) filter (where decision = 'unmapped') as value_a, sum(abs(amount)) as value_b,
       coalesce(sum(abs(amount)) filter (where decision = 'unmapped'), 0) as difference,
       100 * coalesce(sum(abs(amount)) filter (where decision = 'unmapped'), 0) / nullif(sum(abs(amount)), 0) as measure,
       case when sum(abs(amount)) = 0 then 'all amounts are nought, so there is no share of them'
            when count(*) filter (where decision = 'unmapped') = 0 then 'every line is mapped'
            else count(*) filter (where decision = 'unmapped') || ' lines are not mapped' end as words
from warehouse.checked_cost
where baseline_id = :id
group by council
union all
select council, null, 'posts', sum(fte) filter (where decision = 'unmapped'), sum(fte), coalesce(sum(fte) filter (where decision = 'unmapped'), 0),
       100 * coalesce(sum(fte) filter (where decision = 'unmapped'), 0) / nullif(sum(fte), 0),
       case when sum(fte) = 0 then 'no post has any full-time equivalent, so there is no share of them'
            when count(*) filter (where decision = 'unmapped') = 0 then 'every post is mapped'
            else count(*) filter (where decision = 'unmapped') || ' posts are not mapped' end
from warehouse.checked_staff
where baseline_id = :id
group by council
