-- Adds the codes that are new and answers the numbers of all. A name that was missing before is taken over.
with asked as (
    select ?::text as council
), given as (
    select dimension, code, name
    from unnest(?::text[], ?::text[], ?::text[]) as given (dimension, code, name)
), added as (
    insert into warehouse.source_code (council, dimension, code, name)
    select (select council from asked), dimension, code, name from given
    on conflict (council, dimension, code)
        do update set name = coalesce(warehouse.source_code.name, excluded.name)
    returning dimension, code, source_code_id
)
select dimension, code, source_code_id from added
