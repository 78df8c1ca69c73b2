-- Lines that are gone or changed are known no more from now on; new ones are known from now on.
update warehouse.code_map_history as known
set known_to = :now
where known.known_to is null
  and not exists (
      select from listed_code_map listed
      where row(listed.council, listed.dimension, listed.code, listed.target, listed.valid_from, listed.valid_to,
                listed.decided_by, listed.approved_by, listed.comment, listed.share_from, listed.share_to)
          is not distinct from
            row(known.council, known.dimension, known.code, known.target, known.valid_from, known.valid_to,
                known.decided_by, known.approved_by, known.comment, known.share_from, known.share_to));
insert into warehouse.code_map_history (council, dimension, code, target, valid_from, valid_to, decided_by, approved_by, comment,
    share_from, share_to, known_from)
select listed.council, listed.dimension, listed.code, listed.target, listed.valid_from, listed.valid_to, listed.decided_by,
       listed.approved_by, listed.comment, listed.share_from, listed.share_to, :now
from listed_code_map listed
where not exists (
    select from warehouse.code_map_history known
    where known.known_to is null
      and (known.council, known.dimension, known.code, known.valid_from, known.target)
        = (listed.council, listed.dimension, listed.code, listed.valid_from, listed.target));
drop table listed_code_map
