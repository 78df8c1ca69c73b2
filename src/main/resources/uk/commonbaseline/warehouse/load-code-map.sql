insert into warehouse.code_map (council, dimension, code, target, valid_from, valid_to, decided_by, approved_by, comment)
values (:council, :dimension, :code, :target, coalesce(:validFrom::date, '-infinity'), coalesce(:validTo::date, 'infinity'),
        :decidedBy, :approvedBy, :comment)
