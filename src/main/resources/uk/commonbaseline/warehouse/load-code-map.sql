insert into listed_code_map (council, dimension, code, target, share_from, share_to, valid_from, valid_to, decided_by,
    approved_by, comment)
values (:council, :dimension, :code, :target, :shareFrom, :shareTo, coalesce(:validFrom::date, '-infinity'),
        coalesce(:validTo::date, 'infinity'), :decidedBy, :approvedBy, :comment)
