update warehouse.delivery as d
set state        = 'published',
    published_at = :now,
    outcome      = case
        when d.rows_rejected > 0 then 'partly-accepted'
        when exists (select from warehouse.finding_count f
                     where f.delivery_id = d.delivery_id and f.consequence = 'questioned') then 'accepted-with-findings'
        else 'accepted'
    end
where d.delivery_id = :id
  and d.state = 'claimed'
