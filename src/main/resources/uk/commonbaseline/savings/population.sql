select partner, population from warehouse.partner where population is not null
