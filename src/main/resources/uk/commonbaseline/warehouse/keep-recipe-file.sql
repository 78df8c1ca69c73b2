insert into warehouse.recipe_file (sha256, content)
values (:sha256, :content)
on conflict do nothing
