-- Whether a later file of the same extract and period counts.
select exists (
    select
    from warehouse.delivery refused
    join warehouse.delivery later using (council, feed, period)
    where refused.delivery_id = :id
      and later.delivery_id > refused.delivery_id
      and later.state = 'published'
)
