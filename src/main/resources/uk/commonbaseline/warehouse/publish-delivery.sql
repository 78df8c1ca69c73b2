update warehouse.delivery as d
set state        = 'published',
    published_at = warehouse.next_moment(:now),
    outcome      = case
        when d.rows_rejected > 0 then 'partly-accepted'
        when (select coalesce(sum(f.occurrences), 0) from warehouse.finding_count f
              where f.delivery_id = d.delivery_id and f.consequence = 'questioned')
             > (select coalesce(sum(w.occurrences), 0) from warehouse.waived w
                where w.delivery_id = d.delivery_id and w.effect = 'waived') then 'accepted-with-findings'
        else 'accepted'
    end
where d.delivery_id = :id
  and d.state = 'claimed'
