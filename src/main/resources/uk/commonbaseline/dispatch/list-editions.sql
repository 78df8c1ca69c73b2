-- The newest first, as their folders are named.
select replace(edition, ' ', '-') from warehouse.edition where made_at is not null order by edition_id desc
