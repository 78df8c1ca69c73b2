-- The newest first, as their folders are named.
select replace(edition, ' ', '-') from warehouse.edition order by edition_id desc
