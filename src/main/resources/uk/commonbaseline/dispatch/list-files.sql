select file_name, sha256, bytes from warehouse.outbox_file where message_no = :message order by position
