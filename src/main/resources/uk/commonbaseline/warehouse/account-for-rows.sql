update warehouse.delivery
set rows_read     = :read,
    rows_accepted = :read - :rejected - :leftOut,
    rows_rejected = :rejected,
    rows_excluded = :leftOut,
    facts_made    = :facts
where delivery_id = :id
