update warehouse.delivery as d
set feed = :feed,
    kind = :kind,
    system = :system,
    period = :period,
    recipe = :recipe,
    version = coalesce(d.version, (
        select coalesce(max(other.version), 0) + 1
        from warehouse.delivery other
        where other.council = d.council
          and other.feed = :feed
          and other.period = :period
          and other.delivery_id <> d.delivery_id
          and other.state in ('published', 'superseded', 'withdrawn')))
where d.delivery_id = :id
