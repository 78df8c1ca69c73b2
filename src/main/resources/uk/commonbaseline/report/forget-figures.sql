delete from warehouse.figure where edition_id = ?
