-- Every pound and post in scope, once. Posts stand in subjective group 1. A subjective that no longer stands in the
-- list keeps its pounds, in group 0, where no savings line reaches. What a budget plan saves already is off the base.
select council,
       service,
       group_no,
       sum(in_scope) as in_scope,
       sum(saveable) as saveable,
       sum(planned)  as planned,
       sum(fte)      as fte
from (
    select cost.council,
           cost.service,
           coalesce(subjective.group_no, 0)                     as group_no,
           cost.amount                                          as in_scope,
           case when cost.saveable then cost.amount else 0 end  as saveable,
           case when cost.saveable and cost.nature = 'planned-saving' then -cost.amount else 0 end as planned,
           0                                                    as fte
    from warehouse.baseline_cost cost
    left join warehouse.subjective using (subjective)
    where cost.baseline_id = :baseline
      and cost.decision = 'in'
    union all
    select council, service, 1, 0, 0, 0, fte_in
    from warehouse.baseline_staff
    where baseline_id = :baseline
) supplied
group by council, service, group_no
order by council, service, group_no
