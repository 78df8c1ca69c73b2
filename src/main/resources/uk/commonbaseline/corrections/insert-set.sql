insert into warehouse.correction_set (delivery_id, corrects, built_as, built_sha256)
values (:id, :corrects, :builtAs, :builtSha256)
