-- How the delivery compares with an earlier one; what could not be compared for one reason is said once.
select words
from warehouse.comparison
where delivery_id = :id
group by words
order by min(array_position(array['size', 'change'], subject))
