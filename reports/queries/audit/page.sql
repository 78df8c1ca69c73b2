select 'Any figure can be traced to the files below' as headline,
       pg_temp.sentence(pg_temp.number_of((select count(*) from source where council <> 'OTHERS'), 'file', 'files')) || ' with ' || case when (select count(*) from source where council <> 'OTHERS') = 1 then 'its fingerprint' else 'their fingerprints' end || '. Small grey marks give each figure its reference'
           || coalesce((select ' (cost, column ' || c.council || ', row ' || s.service || ': C-' || c.council || '-' || s.service || ')' from council c, service s where c.number = 0 and s.number = 0), '')
           || '; ./baseline trace shows the rows behind it. The same files, maps and rules give this pack again, byte for byte.' as lead
from edition
