insert into warehouse.subjective_treatment (subjective, valid_from, valid_to, treatment, excluded_as, saveable, full_cost, memo, price_by)
values (:subjective, coalesce(:validFrom::date, '-infinity'), coalesce(:validTo::date, 'infinity'), :treatment, :excludedAs,
    :saveable, :fullCost, :memo, :priceBy)
