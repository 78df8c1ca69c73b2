select r.path, f.content
from warehouse.baseline_recipe r
join warehouse.recipe_file f using (sha256)
where r.baseline_id = :id
order by r.path
