insert into warehouse.nil_return (council, service, extract, because, decided_by, approved_by)
values (:council, :service, :extract, :because, :decidedBy, :approvedBy)
