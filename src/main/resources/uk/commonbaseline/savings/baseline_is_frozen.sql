select exists (
    select from warehouse.baseline where baseline_id = :baseline and content_hash is not null
)
