insert into warehouse.subjective (subjective, group_no, group_name, name, treatment, excluded_as, saveable, full_cost, position,
    memo, price_by)
values (:subjective, :groupNo, :groupName, :name, :treatment, :excludedAs, :saveable, :fullCost, :position, :memo, :priceBy)
on conflict (subjective) do update set
    group_no = excluded.group_no, group_name = excluded.group_name, name = excluded.name,
    treatment = excluded.treatment, excluded_as = excluded.excluded_as, saveable = excluded.saveable,
    full_cost = excluded.full_cost, position = excluded.position, memo = excluded.memo, price_by = excluded.price_by
