-- What stands in the maps now, to be compared with what we knew.
create temporary table listed_code_map (like warehouse.code_map_history) on commit drop;
alter table listed_code_map alter known_from drop not null;
