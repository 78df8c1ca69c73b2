-- For whom besides the project each edition was printed, the public first.
select replace(edition, ' ', '-') as folder, readership
from warehouse.reader_edition
order by edition, readership <> 'public', readership
