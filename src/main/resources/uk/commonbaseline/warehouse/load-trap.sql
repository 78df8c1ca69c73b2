update warehouse.trap set percent = :percent, floor = :floor, source = :source where trap = :trap
