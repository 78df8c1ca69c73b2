insert into warehouse.purged (purge_id, item_no, kind, what, delivery_id, sha256, bytes)
values (:purge, :number, :kind, :what, cast(:delivery as integer), cast(:sha256 as char(64)), :bytes)
