insert into warehouse.reconciling_item (item_no, council, service, item, amount, because, decided_by, approved_by)
values (:position, :council, :service, :item, :amount, :because, :decidedBy, :approvedBy)
