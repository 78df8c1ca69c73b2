-- "read" and "excluded" were counted while reading; "accepted" was counted from the facts, "rejected" is from the rejects.
insert into warehouse.delivery_amount (delivery_id, measure, read, accepted, rejected, excluded)
select :id, :measure, :read, :accepted,
       coalesce((select sum(amount) from warehouse.reject
                 where delivery_id = :id and measure = :measure), 0),
       :excluded
on conflict (delivery_id, measure)
    do update set read = excluded.read, accepted = excluded.accepted,
                  rejected = excluded.rejected, excluded = excluded.excluded
