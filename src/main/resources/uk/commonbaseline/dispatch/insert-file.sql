insert into warehouse.outbox_file (message_no, position, file_name, sha256, bytes)
values (:message, :position, :name, :sha256, :bytes)
