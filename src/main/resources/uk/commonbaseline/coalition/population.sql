select partner, population as amount
from warehouse.partner
where population is not null
