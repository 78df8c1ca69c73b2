select r.path, f.content
from warehouse.edition_recipe r
join warehouse.recipe_file f using (sha256)
where r.edition_id = :id
order by r.path
