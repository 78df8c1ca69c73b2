insert into warehouse.outbox_told (message_no, delivery) values (:message, :delivery)
