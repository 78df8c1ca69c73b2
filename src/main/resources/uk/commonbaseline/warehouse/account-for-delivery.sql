-- "read" and "excluded" were counted while reading, "rejected" is added up from the rejects. What remains must have been
-- accepted; the reconciliation compares it with the facts.
insert into warehouse.delivery_amount (delivery_id, measure, read, accepted, rejected, excluded)
select :id, :measure, :read, :read - :excluded - rejected, rejected, :excluded
from (select coalesce(sum(amount), 0) as rejected
      from warehouse.reject
      where delivery_id = :id and measure = :measure) as r
on conflict (delivery_id, measure)
    do update set read = excluded.read, accepted = excluded.accepted,
                  rejected = excluded.rejected, excluded = excluded.excluded
