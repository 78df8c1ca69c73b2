select edition from warehouse.edition order by edition_id
